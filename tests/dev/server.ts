import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Project } from "../project.ts";

/** `astro dev` as an editor runs it. */
export interface Dev {
	/** `http://127.0.0.1:4321`, whatever port was free. */
	address: string;
	/** Asks for a page as a browser does. */
	ask(path: string): Promise<{ status: number; text: string }>;
	/** Asks until the answer is as it should be, a server that begins anew too. @throws with the last answer when it never is */
	await(
		path: string,
		isRight: (answer: { status: number; text: string }) => boolean,
	): Promise<string>;
	stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
	new Promise((done, fail) => {
		const server = createServer();
		server.once("error", fail);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = typeof address === "object" && address ? address.port : 0;
			server.close(() => done(port));
		});
	});

const pause = (milliseconds: number) =>
	new Promise((done) => setTimeout(done, milliseconds));

/** Starts `astro dev` in a project. @throws with what it said where it does not start */
export async function startDev(
	{ folder }: Project,
	more: Record<string, string>,
): Promise<Dev> {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	// Astro serves nothing where it believes to be tested itself.
	const { VITEST: _vitest, NODE_ENV: _mode, ...rest } = process.env;
	const child = spawn(
		process.execPath,
		[
			join("node_modules", "astro", "bin", "astro.mjs"),
			..."dev --host 127.0.0.1 --port".split(" "),
			String(port),
		],
		{
			cwd: folder,
			env: { ...rest, ASTRO_TELEMETRY_DISABLED: "1", ...more },
			stdio: ["ignore", "pipe", "pipe"],
		},
	);
	let said = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (text) => {
			said += text;
		});
	const ended = new Promise<void>((done) => child.once("close", () => done()));
	while (!said.includes(`:${port}/`)) {
		if (child.exitCode !== null) throw new Error(said);
		await pause(50);
	}
	const ask: Dev["ask"] = async (path) => {
		const response = await fetch(address + path, {
			headers: { Accept: "text/html" },
			redirect: "manual",
		});
		return { status: response.status, text: await response.text() };
	};
	return {
		address,
		ask,
		async await(path, isRight) {
			for (let tries = 0; ; tries++) {
				const answer = await ask(path).catch((error: unknown) => ({
					status: 0,
					text: String(error),
				}));
				if (isRight(answer)) return answer.text;
				if (tries === 400)
					throw new Error(`${path}: ${answer.status}\n${answer.text}\n${said}`);
				await pause(50);
			}
		},
		async stop() {
			child.kill();
			await ended;
		},
	};
}
