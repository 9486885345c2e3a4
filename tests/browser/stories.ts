/** Stories by what they are about, as their addresses begin; all of them are in the paper. */
const stories = {
	unions: "/2022/08/ukimettik-emes-uiym",
	scripts: "/2022/09/bir-til",
	apples: "/2022/10/almanyn",
	dombyra: "/2022/11/dombyra",
	rumours: "/2022/12/zhalgan",
	law: "/2023/01/zandy",
	nauryz: "/2023/03/nauryz",
	steppe: "/2023/04/dala",
	proverbs: "/2023/06/maqal",
	caspian: "/2023/08/kaspii",
	video: "/2024/01/beinezhazbanyn",
	yurt: "/2024/02/kiiz-ui",
	silk: "/2024/05/zhibek",
	harmony: "/2024/09/undestik",
	hands: "/2024/11/qoldy",
	inflation: "/2025/02/infliatsiia",
	ornament: "/2025/05/oiu",
	stones: "/2025/06/togyzqumalaq",
	budget: "/2025/09/otbasy",
	bridge: "/2025/11/azamattyq",
	sleep: "/2026/01/zhaqsy",
	baursaq: "/2026/03/bauyrsaq",
	aral: "/2026/05/aral",
	race: "/2026/06/baige",
	letters: "/2026/10/qazaq",
} as const;

export type Story = keyof typeof stories;
export const addressOf = (story: Story): string => stories[story];
