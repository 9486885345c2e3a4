import { execFileSync } from "node:child_process";
import {
	mkdtempSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import type { Picture } from "../../src/article/picture.ts";
import * as files from "../../src/article/picture-file.ts";

const { openRaster } = files;

/** What is found in a picture's file; of a fault what is said of it. */
async function readPicture(file: string) {
	const found = await files.readPicture(file);
	return found && "fault" in found ? { fault: found.fault.reason } : found;
}

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A picture of one colour; noise, where it has to be large. */
const plain = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: "#c04020" } });
const jpeg = await plain(120, 80).jpeg().toBuffer();
const png = await plain(120, 80).png().toBuffer();
const webp = await plain(120, 80).webp().toBuffer();
const avif = await plain(120, 80).avif().toBuffer();
const frames = await sharp(
	[jpeg, await plain(120, 80).negate().jpeg().toBuffer()],
	{ join: { animated: true } },
)
	.webp()
	.toBuffer();
/** PNG that says by its first chunk how large it is, and holds no more. */
const told = (width: number, height: number) => {
	const bytes = Buffer.from(png);
	bytes.writeUInt32BE(width, 16);
	bytes.writeUInt32BE(height, 20);
	bytes.writeInt32BE(crc(bytes.subarray(12, 29)), 29);
	return bytes;
};
function crc(bytes: Uint8Array): number {
	let sum = -1;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++)
			sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return ~sum;
}
const moving = Buffer.concat([
	png.subarray(0, 33),
	Buffer.from([0, 0, 0, 0]),
	Buffer.from("acTL"),
	Buffer.alloc(4),
	png.subarray(33),
]);
const noise = await sharp({
	create: {
		width: 400,
		height: 300,
		channels: 3,
		noise: { type: "gaussian", mean: 128, sigma: 60 },
		background: "#000",
	},
})
	.jpeg()
	.toBuffer();
const noisePng = await sharp(noise).png().toBuffer();

const refused: [name: string, content: string | Uint8Array, told: string][] = [
	["bos.jpg", "", "файлы бос"],
	["soz.jpg", "сурет емес", "– JPEG емес, сурет деп танылмайды"],
	[
		"bet.jpg",
		"<!doctype html><script>x()</script>",
		"файлының ішінде JPEG емес, HTML тұр",
	],
	["bet.svg", "<!doctype html><script>x()</script>", "суреті, 1-жол:"],
	[
		"png.jpg",
		png,
		"файлының ішінде JPEG емес, PNG тұр. Файл атының соңын .png",
	],
	[
		"jpeg.png",
		jpeg,
		"файлының ішінде PNG емес, JPEG тұр. Файл атының соңын .jpg",
	],
	["webp.avif", webp, "файлының ішінде AVIF емес, WEBP тұр"],
	[
		"svg.png",
		'<svg xmlns="http://www.w3.org/2000/svg"/>',
		"файлының ішінде PNG емес, SVG тұр",
	],
	["png.svg", png, "файлының ішінде SVG емес, PNG тұр"],
	[
		"gif.jpg",
		"GIF89a",
		"файлының ішінде JPEG емес, GIF тұр. Суретті JPEG не PNG",
	],
	["heic.jpg", "\0\0\0\x18ftypheic", "файлының ішінде JPEG емес, HEIC тұр"],
	["pdf.png", "%PDF-1.7", "файлының ішінде PNG емес, PDF тұр"],
	["zip.webp", "PK\x03\x04", "файлының ішінде WEBP емес, ZIP тұр"],
	["tiff.jpeg", "II*\0", "файлының ішінде JPEG емес, TIFF тұр"],
	["surak.gif", "GIF89a", "– сурет емес не түрі жарамайды"],
	["atsyz", jpeg, "– сурет емес не түрі жарамайды"],
	[
		"kesik.jpg",
		noise.subarray(0, noise.length / 2),
		"суретінің файлы бүлінген",
	],
	[
		"kesik.png",
		noisePng.subarray(0, noisePng.length / 2),
		"суретінің файлы бүлінген",
	],
	[
		"kesik.webp",
		webp.subarray(0, webp.length - 40),
		"суретінің файлы бүлінген",
	],
	[
		"kesik.avif",
		avif.subarray(0, avif.length - 40),
		"суретінің файлы бүлінген",
	],
	["basy.jpg", jpeg.subarray(0, 20), "суретінің файлы бүлінген"],
	["basy.png", png.subarray(0, 20), "суретінің файлы бүлінген"],
	[
		"buzyq.png",
		Buffer.from(noisePng).fill(0x55, 5000, 9000),
		"суретінің файлы бүлінген",
	],
	[
		"tar.png",
		await plain(1, 30_000).png().toBuffer(),
		"суретінің өлшемі – 1 × 30000, бір жағы",
	],
	[
		"jalpaq.png",
		await plain(30_000, 1).png().toBuffer(),
		"суретінің өлшемі – 30000 × 1, бір жағы",
	],
	[
		"uzyn.jpg",
		await plain(100, 1001).jpeg().toBuffer(),
		"суретінің өлшемі – 100 × 1001, бір жағы",
	],
	[
		"uzyn.svg",
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 11"/>',
		"суретінің өлшемі – 1 × 11, бір жағы",
	],
	[
		"ulken.png",
		told(20_000, 5001),
		"суретінің өлшемі – 20000 × 5001, яғни 100 мегапиксельден көп",
	],
	["orasan.png", told(2 ** 30, 2 ** 30), "суретінің"],
	["kadr.webp", frames, "– қозғалмалы сурет"],
	["kadr.png", moving, "– қозғалмалы сурет"],
];

const kept: [name: string, content: Uint8Array, what: Partial<Picture>][] = [
	["a.jpg", jpeg, { format: "jpeg", width: 120, height: 80 }],
	["a.JPEG", jpeg, { format: "jpeg" }],
	["a.png", png, { format: "png" }],
	["a.webp", webp, { format: "webp" }],
	["a.avif", avif, { format: "avif" }],
	["bir.png", await plain(1, 1).png().toBuffer(), { width: 1, height: 1 }],
	["on.png", await plain(10, 100).png().toBuffer(), { width: 10, height: 100 }],
	[
		"buru.jpg",
		await sharp(jpeg).withMetadata({ orientation: 6 }).toBuffer(),
		{ width: 80, height: 120 },
	],
	[
		"cmyk.jpg",
		await sharp(jpeg)
			.toColourspace("cmyk")
			.withIccProfile("cmyk")
			.jpeg()
			.toBuffer(),
		{ format: "jpeg" },
	],
	[
		"p3.jpg",
		await sharp(jpeg).withIccProfile("p3").toBuffer(),
		{ format: "jpeg" },
	],
	[
		"gps.jpg",
		await sharp(jpeg)
			.withExif({
				IFD0: { Artist: "Aty" },
				IFD3: { GPSLatitudeRef: "N", GPSLatitude: "42/1 19/1 0/1" },
			})
			.toBuffer(),
		{ format: "jpeg" },
	],
	[
		"teren.png",
		await sharp(jpeg).toColourspace("rgb16").png().toBuffer(),
		{ format: "png" },
	],
	[
		"sur.png",
		await plain(120, 80).greyscale().png().toBuffer(),
		{ format: "png" },
	],
	[
		"moldir.png",
		await sharp(jpeg).ensureAlpha(0.5).png().toBuffer(),
		{ format: "png" },
	],
	["art.jpg", Buffer.concat([jpeg, Buffer.from("артық")]), { format: "jpeg" }],
];

const put = (name: string, content: string | Uint8Array) => {
	const file = join(folder, name);
	writeFileSync(file, content, "latin1");
	return file;
};

describe("a picture file is refused in words", () => {
	it.each(refused)("%s", async (name, content, told) => {
		const file = join(folder, name);
		writeFileSync(
			file,
			content,
			/^[\0-\xff]*$/.test(String(content)) ? "latin1" : "utf8",
		);
		const found = await readPicture(file);
		expect(found).toEqual({
			fault: expect.stringMatching(/^«[^»]+» .+[.:] .+[^.]$/),
		});
		expect(found).toHaveProperty(
			"fault",
			expect.stringContaining(`«${name}» ${told}`),
		);
		// What was found out is not found out anew, and is the same.
		expect(await readPicture(file)).toEqual(found);
	});
	it("a link, a folder, a pipe; nothing is told of what is not there", async () => {
		const [link, pipe] = [join(folder, "link.jpg"), join(folder, "pipe.jpg")];
		symlinkSync(put("there.jpg", jpeg), link);
		execFileSync("mkfifo", [pipe]);
		for (const file of [link, pipe, `${folder}/../${folder.split("/").at(-1)}`])
			expect(await readPicture(file)).toEqual({
				fault: expect.stringContaining("– кәдімгі файл емес"),
			});
		for (const file of ["joq.jpg", "there.jpg/a.jpg", "a\0b.jpg"])
			expect(await readPicture(join(folder, file))).toBeUndefined();
	});
	it("more than 50 MB, before a byte is read", async () => {
		const file = put("auyr.jpg", jpeg);
		truncateSync(file, 50e6 + 1);
		expect(await readPicture(file)).toEqual({
			fault: expect.stringContaining("суреті 51 МБ, ал 50 МБ-тан аспауы керек"),
		});
	});
});

describe("a picture file is read, and what is made of it tells nothing of its maker", () => {
	it.each(kept)("%s", async (name, content, what) => {
		const file = put(name, content);
		const found = await readPicture(file);
		expect(found).toMatchObject({ file, ...what });
		expect(await readPicture(file)).toEqual(found);
		const made = await (await openRaster(file))
			.autoOrient()
			.resize({ width: 60 })
			.webp()
			.toBuffer();
		const { exif, icc, xmp, iptc, space, depth, orientation } =
			await sharp(made).metadata();
		expect({ exif, icc, xmp, iptc, space, depth, orientation }).toEqual({
			space: "srgb",
			depth: "uchar",
		});
		const {
			channels: [red, green, blue],
		} = await sharp(made).stats();
		if (name === "sur.png") return;
		// #c04020, near enough for every way of writing colours.
		for (const [channel, value] of [
			[red, 0xc0],
			[green, 0x40],
			[blue, 0x20],
		] as const)
			expect(Math.abs((channel?.mean ?? 0) - value), name).toBeLessThan(24);
	});
	it("the same content is the same picture, whatever its name", async () => {
		const [a, b] = [
			await readPicture(put("x.jpg", jpeg)),
			await readPicture(put("y.jpg", jpeg)),
		];
		expect(a).toHaveProperty("hash", (b as Picture).hash);
	});
});
