import type { Nodes } from "mdast";
import type { Node } from "unist";
import type { Tell } from "./components/component.ts";

/** Whether a node is a comment: braces with nothing but comments in them. */
export function isComment(node: Nodes): boolean {
	return (
		(node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") &&
		/^\s*(?:\/\*[\s\S]*?\*\/\s*)+$/.test(node.value)
	);
}

/** Says of an expression that articles hold none, and what to write instead. */
export function explainExpression(code: string): string {
	const [line = ""] = code.trim().split("\n");
	const shown = line.length > 40 ? `${line.slice(0, 40)}…` : line;
	return `«{${shown}}» өрнегін жазуға болмайды: мақалада код тұрмайды. Жақшаның өзі керек болса, «\\{${shown}\\}» деп жазыңыз`;
}

/** Tells of each import and export in a block of them. */
export function refuseCode(code: string, node: Node, tell: Tell): void {
	for (const [index, line] of code.split(/\r\n|\r|\n/).entries()) {
		const [word] = /^(?:import|export)\b/.exec(line) ?? [];
		const first = node.position?.start.line;
		if (!word || first === undefined) continue;
		const place = { line: first + index, column: 1 };
		tell(
			{ type: "line", position: { start: place, end: place } },
			`«${word}» жазуға болмайды: мақалада код тұрмайды. Бұл жолды өшіріңіз; жол сол сөзден басталатын мәтін болса, басқа сөзден бастаңыз`,
		);
	}
}
