import sax, { type QualifiedAttribute, type QualifiedTag } from "sax";
import { DrawingFault, type Shape } from "./shape.ts";
import {
	isInert,
	readDeclarations,
	readStyleSheet,
	writeDeclarations,
} from "./style.ts";
import {
	attributes,
	elements,
	leftOut,
	motions,
	programs,
	properties,
	referring,
	svgNamespace,
	xlinkNamespace,
} from "./vocabulary.ts";

/** More elements than a drawing by hand has; one that has more is a picture of points. */
const mostElements = 20_000;
/** Elements inside each other; those who draw them go as deep with their stacks. */
const mostDepth = 64;
/** Longest style sheet, characters: every rule is held against every element. */
const longestSheet = 50_000;

/** Signs that XML does not know, written as they are or as `&#1;`. */
const unknownSign =
	/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/u;

const asRaster = "Оны өшіріңіз не суретті PNG етіп сақтаңыз";
const within =
	"Суреттің өз ішіндегі «#белгі» ғана жарайды. Оны өшіріңіз не суретті PNG етіп сақтаңыз";

/**
 * Reads a drawing by the rules of XML, and keeps of it what the lists allow.
 * @throws DrawingFault where the text is no SVG, or holds what may run, load or lead elsewhere
 */
export const readTree = (text: string): Shape => new TreeReader().read(text);

class TreeReader {
	readonly #parser = sax.parser(true, saxOptions);
	readonly #open: Shape[] = [];
	#root: Shape | undefined;
	#count = 0;
	/** How many elements deep we are in one that is left out. */
	#skipped = 0;

	read(text: string): Shape {
		const parser = this.#parser;
		parser.onerror = () =>
			this.#refuse(
				"SVG жазылымы бұзылған. Суретті сызған бағдарламадан қайта сақтаңыз",
			);
		parser.onprocessinginstruction = ({ name }) => {
			if (name !== "xml")
				this.#refuse(
					`«<?${name}…?>» нұсқауы суретте болмайды. Бұл жолды өшіріңіз`,
				);
		};
		parser.ondoctype = (doctype) => {
			if (doctype.includes("["))
				this.#refuse(
					"DOCTYPE ішінде анықтамалар тұр. «<!DOCTYPE … ]>» бөлігін түгел өшіріңіз",
				);
		};
		parser.onopentag = (tag) => this.#begin(tag as QualifiedTag);
		parser.onclosetag = () => this.#end();
		parser.ontext = (value) => this.#add(value);
		parser.oncdata = (value) => this.#add(value);
		parser.write(text).close();
		if (!this.#root)
			throw new DrawingFault(
				"Файл бос. Суретті сызған бағдарламадан SVG етіп қайта сақтаңыз",
			);
		return this.#root;
	}

	#refuse(message: string): never {
		throw new DrawingFault(message, this.#parser.line + 1);
	}

	#begin(tag: QualifiedTag): void {
		if (++this.#count > mostElements)
			this.#refuse(
				`Суретте ${mostElements} элементтен көп. Қарапайымдаңыз не PNG етіп сақтаңыз`,
			);
		const isSkipped = this.#skipped > 0 || !this.#isDrawn(tag);
		if (this.#open.length === 0 && (isSkipped || tag.local !== "svg"))
			this.#refuse(
				"Файлдың түбірі <svg> емес. Суретті SVG етіп қайта сақтаңыз",
			);
		if (isSkipped) {
			this.#skipped++;
			return;
		}
		if (this.#open.length >= mostDepth)
			this.#refuse(
				`Элементтер бір-бірінің ішіне ${mostDepth} қабаттан терең кірген. Суретті қарапайымдаңыз не PNG етіп сақтаңыз`,
			);
		const shape: Shape = {
			name: tag.local,
			attributes: new Map(),
			children: [],
			rules: [],
			line: this.#parser.line + 1,
		};
		for (const attribute of Object.values(tag.attributes))
			this.#keepAttribute(shape, attribute);
		this.#open.at(-1)?.children.push(shape);
		this.#root ??= shape;
		this.#open.push(shape);
	}

	#end(): void {
		if (this.#skipped > 0) this.#skipped--;
		else {
			const shape = this.#open.pop();
			if (shape?.name === "style") this.#keepRules(shape);
		}
	}

	#add(text: string): void {
		if (this.#skipped === 0)
			this.#open.at(-1)?.children.push(this.#checkSigns(text));
	}

	#checkSigns(value: string): string {
		if (unknownSign.test(value))
			this.#refuse("Мұнда XML-ге жарамайтын таңба тұр. Оны өшіріңіз");
		return value;
	}

	/** Whether an element is published. What drawing programs write for themselves is not, and does no harm. */
	#isDrawn({ uri, local }: QualifiedTag): boolean {
		if (uri === "")
			this.#refuse(
				`«<${local}>» SVG элементі емес. Түбіріне xmlns="${svgNamespace}" деп жазыңыз не суретті қайта сақтаңыз`,
			);
		if (uri.includes("/xhtml"))
			this.#refuse(`«<${local}>» – HTML элементі. ${asRaster}`);
		if (uri !== svgNamespace || leftOut.has(local)) return false;
		if (elements.has(local)) return true;
		if (programs.has(local))
			this.#refuse(
				`«<${local}>» – бағдарлама не бөгде құжат, суретте ондай болмайды. ${asRaster}`,
			);
		if (motions.has(local))
			this.#refuse(
				`«<${local}>» – қозғалыс, ал сурет қозғалмайды. Оны өшіріңіз`,
			);
		if (local === "image")
			this.#refuse(
				"«<image>» ішінде басқа сурет тұр. Оны бөлек файл етіп қойыңыз не бәрін бірге PNG етіп сақтаңыз",
			);
		return this.#refuse(
			`«<${local}>» элементі суретте қолданылмайды. ${asRaster}`,
		);
	}

	#keepAttribute(
		shape: Shape,
		{ uri, local, value: written }: QualifiedAttribute,
	): void {
		const value = this.#checkSigns(written);
		if (local === "href" && (uri === "" || uri === xlinkNamespace))
			this.#keepReference(shape, value);
		else if (uri === "") this.#keepOwn(shape, local, value);
	}

	#keepOwn(shape: Shape, local: string, value: string): void {
		if (/^on/i.test(local))
			this.#refuse(`«${local}» – бағдарлама. Бұл атрибутты өшіріңіз`);
		if (local === "style") {
			const declarations = readDeclarations(value) ?? this.#refuseValue(value);
			if (declarations.length > 0)
				shape.attributes.set(local, writeDeclarations(declarations));
			return;
		}
		if (!attributes.has(local) && !properties.has(local)) return;
		if (names.has(local)) {
			if (/^[\p{L}\p{N}\s_.:-]*$/u.test(value))
				shape.attributes.set(local, value);
			return;
		}
		if (!isInert(value)) this.#refuseValue(value);
		shape.attributes.set(local, value);
	}

	#keepReference(shape: Shape, value: string): void {
		if (!referring.has(shape.name))
			this.#refuse(
				`«<${shape.name}>» элементінде сілтеме болмайды. Оны өшіріңіз`,
			);
		if (!/^\s*#[\p{L}\p{N}_.:-]+\s*$/u.test(value))
			this.#refuse(
				`«${shorten(value)}» сілтемесі суреттен тысқа апарады. ${within}`,
			);
		shape.attributes.set("href", value.trim());
	}

	#refuseValue(value: string): never {
		return this.#refuse(
			`«${shorten(value)}» деген мән танылмайды не суреттен тыс жерден бірдеңе жүктейді. ${within}`,
		);
	}

	#keepRules(shape: Shape): void {
		if (shape.children.some((child) => typeof child !== "string"))
			this.#refuse(
				"«<style>» ішінде элемент тұр. Стиль ережелерін ғана қалдырыңыз",
			);
		const text = shape.children.join("");
		if (text.length > longestSheet)
			this.#refuse(
				`Стильдері ${longestSheet} таңбадан ұзын. Суретті қарапайымдаңыз не PNG етіп сақтаңыз`,
			);
		shape.rules =
			readStyleSheet(text) ??
			this.#refuse(
				"«<style>» ішінде @ ережесі, сыртқа апаратын url() не танылмайтын жазу бар. Қарапайым ережелерді ғана қалдырыңыз не суретті PNG етіп сақтаңыз",
			);
		shape.children = [];
	}
}

/** Attributes that hold a name. */
const names = new Set(["id", "class", "in", "in2", "result"]);

/** Types know no `strictEntities`: the five of XML and no others. */
const saxOptions = { xmlns: true, position: true, strictEntities: true };

/** A value as a message quotes it: on one line. */
function shorten(value: string): string {
	const text = value.replace(/\s+/g, " ");
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
