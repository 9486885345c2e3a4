import "../environment/env-file.ts";
import { runDeskCommand } from "./desk-command.ts";
import {
	examples,
	helpOfStory,
	readStoryCommand,
	type StoryCommand,
} from "./story-command.ts";

/** `npm run import`: makes an article of a plain text. */
const command: StoryCommand = {
	what: "Қарапайым мәтіннен мақала жасайды: бірінші жолы – тақырып, одан кейін екі сан (қаралым, пікір), сосын мәтіні.",
	usage: `npm run import -- maqala.txt ${examples.date} ${examples.section}`,
	lacking: `Қай файлды алу керегі жазылмаған. Былай жазыңыз: node src/desk/import.ts maqala.txt ${examples.date} ${examples.section}`,
	extra: "Бір рет бір ғана файл беріңіз, бос орны бар мәнді тырнақшаға алыңыз",
};

await runDeskCommand(
	() => helpOfStory(command),
	async (args) => {
		// What reads the paper's own file is loaded here: its errors are told like others.
		const { importStory } = await import("./import-story.ts");
		const { subject, given } = readStoryCommand(command, args);
		const { target, unsure } = importStory(subject, given);
		console.log(`Жасалды: ${target}`);
		if (unsure.length > 0)
			console.log(
				`Тақырыптағы мына сөздердің бас әріппен жазылатын-жазылмайтыны мәтіннен белгісіз, қарап шығыңыз: ${unsure.join(", ")}`,
			);
	},
);
