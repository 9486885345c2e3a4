import "../environment/env-file.ts";
import { importHelp } from "./import-command.ts";
import { DeskError } from "./options.ts";

/** `npm run import`: makes an article of a plain text. */
async function run(args: string[]): Promise<void> {
	if (args.includes("--help") || args.includes("-h")) {
		console.log(importHelp());
		return;
	}
	// What reads the environment is loaded here: its errors are told like others.
	const { checkEnvironment } = await import("../environment/variables.ts");
	checkEnvironment();
	const { importStory } = await import("./import-story.ts");
	const { target, unsure } = importStory(args);
	console.log(`Жасалды: ${target}`);
	if (unsure.length > 0)
		console.log(
			`Тақырыптағы мына сөздердің бас әріппен жазылатын-жазылмайтыны мәтіннен белгісіз, қарап шығыңыз: ${unsure.join(", ")}`,
		);
}

try {
	await run(process.argv.slice(2));
} catch (error) {
	const isTold =
		error instanceof DeskError ||
		(error instanceof Error &&
			["SettingError", "ContentError"].includes(error.name));
	if (!isTold) throw error;
	console.error(`Қате: ${error.message}`);
	process.exitCode = 1;
}
