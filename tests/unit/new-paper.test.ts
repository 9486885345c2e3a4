import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readAsked } from "../../src/desk/new-paper-command.ts";
import { engine } from "../../src/desk/new-paper-files.ts";

const given = ["--name", "Сынақ тынысы", "--place", "Тараз"];
const named = (name: string) => ["--name", name, "--place", "Тараз"];

describe("what a new paper is made of", () => {
	it.each([
		[[...given, "--out", "../jana"], "../jana"],
		[given, "../synaq-tynysy"],
		[["--place=Тараз", "--name=Сынақ тынысы"], "../synaq-tynysy"],
	])("%j", async (args, out) => {
		expect(await readAsked(args)).toEqual({
			name: "Сынақ тынысы",
			place: "Тараз",
			out: resolve(out),
		});
	});

	it.each([
		[["--nam", "А"], "«--nam» деген параметр жоқ. «--name» деп жазыңыз"],
		[
			["--name"],
			'«--name» параметрінің мәні жоқ. Мысалы, былай жазыңыз: --name "Ауыл тынысы"',
		],
		[
			["--name", "Сынақ", "тынысы"],
			'«тынысы» артық тұр. Бос орны бар мәнді тырнақшаға алыңыз, мысалы: --name "Ауыл тынысы"',
		],
		[
			["--place", "Тараз"],
			'«--name» жазылмаған. Мысалы, былай жазыңыз: --name "Ауыл тынысы"',
		],
		[
			["--name", "Сынақ"],
			"«--place» жазылмаған. Мысалы, былай жазыңыз: --place Талдықорған",
		],
		[named("«Сынақ»"), "Газеттің аты ««Сынақ»» бола алмайды. Тырнақшасыз"],
		[named("Сынақ: {1}"), "Газеттің аты «Сынақ: {1}» бола алмайды."],
		[named(" "), "Газеттің аты «» бола алмайды."],
		[named("а".repeat(61)), "60 таңбаға дейін"],
		[[...given, "--out", "."], "«.» – осы газеттің өз бумасы не соның іші."],
		[[...given, "--out", "src/x"], "«src/x» – осы газеттің өз бумасы"],
		[
			[...given, "--out", ".."],
			"«..» бумасы бос емес, үстінен жазылмайды. Басқа буманы жазыңыз, мысалы: --out ../auyl-tynysy",
		],
		[[...given, "--out", "/etc/hosts"], "деген файл бар. Басқа буманы"],
	])("is refused: %j", async (args, problem) => {
		await expect(readAsked(args)).rejects.toThrow(problem);
	});
});

const { status, stdout } = spawnSync("git", ["ls-files"], { encoding: "utf8" });

it.skipIf(status !== 0)(
	"all that is kept with this paper but its content goes with the engine",
	() => {
		const kept = new Set(
			stdout
				.split("\n")
				.filter((file) => file !== "")
				.map((file) => file.replace(/\/.*/, "")),
		);
		kept.delete("content");
		expect([...kept].sort()).toEqual([...engine].sort());
	},
);
