import "../environment/env-file.ts";
import { runDeskCommand } from "./desk-command.ts";
import {
	examples,
	helpOfStory,
	readStoryCommand,
	type StoryCommand,
} from "./story-command.ts";

/** `npm run new`: begins an article. */
const command: StoryCommand = {
	what: "Жаңа мақаланың файлын бастайды: орнын, мекенжайын, өрістерін өзі жазады. Мақала жоба болып тұрады, ештеңе жарияланбайды.",
	usage: `npm run new -- "Жетекшілер бас қосты" ${examples.section}`,
	lacking:
		'Тақырыбы жазылмаған. Былай жазыңыз: npm run new -- "Жетекшілер бас қосты"',
	extra: "Тақырыпты тырнақшаға алыңыз",
};

await runDeskCommand(
	() => helpOfStory(command),
	async (args) => {
		const { beginStory } = await import("./new-story.ts");
		const { subject, given } = readStoryCommand(command, args);
		const { target, address } = beginStory(subject, given);
		console.log(`Жасалды: ${target}
Мәтінін жазыңыз. Қалай шығатынын көру үшін: npm run dev, сосын http://localhost:4321${address}
Дайын болғанда date пен lead өрістерін қарап, «draft: true» жолын өшіріңіз.`);
	},
);
