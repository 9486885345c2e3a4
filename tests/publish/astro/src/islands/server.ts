type Component = (props: Record<string, unknown>) => string;

/** Renders islands of plain functions in a build. */
export default {
	name: "plain",
	check: (component: unknown) => typeof component === "function",
	renderToStaticMarkup: async (
		component: Component,
		props: Record<string, unknown>,
	) => ({ html: component(props) }),
};
