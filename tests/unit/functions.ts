import { readFileSync } from "node:fs";
import ts from "typescript";

/** A function of a source. */
interface SourceFunction {
	file: string;
	/** Its own name, or that of what holds it; nothing where there is none. */
	name: string;
	/** From its first line to its last, parameters included. */
	lines: number;
}

/** Functions, methods, getters and arrow functions of a TypeScript file, those within others too. */
export function functionsOf(file: string): SourceFunction[] {
	const source = ts.createSourceFile(
		file,
		readFileSync(file, "utf8"),
		ts.ScriptTarget.Latest,
		true,
	);
	const lineAt = (place: number) =>
		source.getLineAndCharacterOfPosition(place).line;
	const found: SourceFunction[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isFunctionLike(node) && "body" in node && node.body)
			found.push({
				file,
				name: nameOf(node),
				lines: lineAt(node.getEnd()) - lineAt(node.getStart()) + 1,
			});
		node.forEachChild(visit);
	};
	visit(source);
	return found;
}

function nameOf(node: ts.SignatureDeclaration): string {
	const { name, parent } = node;
	if (name) return name.getText();
	if (ts.isConstructorDeclaration(node)) return "constructor";
	return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
		? parent.name.getText()
		: "";
}
