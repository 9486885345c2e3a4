import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { editorFiles } from "./editor-files.ts";

/** `npm run schemas`: writes anew what VS Code knows of fields and components, and the editors' list of rules. */
for (const [file, text] of editorFiles()) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	console.log(file);
}
