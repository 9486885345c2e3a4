import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";

/** A server that runs until it is stopped. */
export interface Running {
	/** Where it answers, without a slash at its end. */
	origin: string;
	/** Where it answers without encryption, if it does. */
	plain?: string;
	stop(): Promise<void>;
}

/** A folder for a server's own files, the folder of releases it serves, and whether it encrypts. */
export interface Place {
	folder: string;
	site: string;
	tls: boolean;
}

const isRoot = process.getuid?.() === 0;
const needed: Record<string, string> = {
	"/usr/sbin/nginx": "nginx",
	"/usr/lib/nginx/modules/ngx_http_brotli_static_module.so":
		"libnginx-mod-http-brotli-static",
	"/usr/bin/caddy": "caddy",
	"/usr/bin/openssl": "openssl",
	"/usr/bin/rsync": "rsync",
	"/usr/bin/wrk": "wrk",
};

/**
 * Sees to it that Debian's packages are there: as root they are installed.
 * @throws where one is missing, with the command that helps
 */
export function needPackages(...names: string[]): void {
	const missing = () =>
		Object.entries(needed)
			.filter(([file, name]) => names.includes(name) && !existsSync(file))
			.map(([, name]) => name);
	const command = ["install", "-y", "--no-install-recommends", ...missing()];
	if (missing().length > 0 && isRoot && process.platform === "linux")
		for (const args of [["update"], command])
			spawnSync("apt-get", args, {
				stdio: "inherit",
				env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
			});
	if (missing().length > 0)
		throw new Error(
			`Debian packages are missing. Run: sudo apt-get ${command.join(" ")}`,
		);
}

/** A port of this machine nobody listens on. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

/** Puts this machine's names into a recipe. @throws where a recipe has not what is to be replaced */
function fill(recipe: string, values: [from: string, to: string][]): string {
	return values.reduce((text, [from, to]) => {
		if (!text.includes(from)) throw new Error(`The recipe has no «${from}»`);
		return text.replaceAll(from, to);
	}, recipe);
}

const readRecipe = (name: string) =>
	readFile(join("src/press/hosts/servers", name), "utf8");

/** Makes a certificate nobody trusts. */
function makeCertificate(folder: string) {
	const [key, certificate] = [
		join(folder, "key.pem"),
		join(folder, "cert.pem"),
	];
	const { status, stderr } = spawnSync(
		"openssl",
		`req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout ${key} -out ${certificate}`.split(
			" ",
		),
		{ encoding: "utf8" },
	);
	if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
	return { key, certificate };
}

/** Starts a server and waits until it listens. @throws with what it says when it ends before */
async function start(
	command: string[],
	port: number,
	origin: string,
	env: Record<string, string> = {},
): Promise<Running> {
	const [program = "", ...args] = command;
	const child = spawn(program, args, {
		stdio: ["ignore", "ignore", "pipe"],
		env: { ...process.env, ...env },
	});
	let said = "";
	child.stderr.on("data", (text) => (said += text));
	while (!(await listens(port))) {
		if (child.exitCode !== null)
			throw new Error(`${command.join(" ")} ended:\n${said}`);
		await new Promise((done) => setTimeout(done, 50));
	}
	return { origin, stop: () => stop(child) };
}

const listens = (port: number) =>
	new Promise<boolean>((done) => {
		const socket = connect(port, "127.0.0.1");
		socket.on("connect", () => done(true));
		socket.on("error", () => done(false));
		socket.on("connect", () => socket.destroy());
	});

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	const ended = new Promise((done) => child.on("exit", done));
	child.kill("SIGTERM");
	await ended;
}

/** nginx with the recipe's site. Without TLS it is the same but for what encryption costs. */
export async function startNginx({ folder, site, tls }: Place) {
	needPackages("nginx", "libnginx-mod-http-brotli-static", "openssl");
	await mkdir(folder, { recursive: true });
	const { key, certificate } = makeCertificate(folder);
	const [port, plain] = [await freePort(), await freePort()];
	const live = "/etc/letsencrypt/live/example.kz";
	const conf = fill(await readRecipe("nginx.conf"), [
		["/srv/altyn-kopir", site],
		[`${live}/fullchain.pem`, certificate],
		[`${live}/privkey.pem`, key],
		["\tlisten [::]:80;\n", ""],
		["\tlisten [::]:443 ssl http2;\n", ""],
		["listen 80;", `listen 127.0.0.1:${plain};`],
		[
			"listen 443 ssl http2;",
			`listen 127.0.0.1:${port}${tls ? " ssl http2" : ""};`,
		],
	]);
	await writeFile(join(folder, "site.conf"), conf);
	const main = await writeMain(folder, `include ${folder}/site.conf;`);
	return {
		...(await start(
			["/usr/sbin/nginx", "-e", "stderr", "-c", main],
			port,
			`http${tls ? "s" : ""}://127.0.0.1:${port}`,
		)),
		plain: `http://127.0.0.1:${plain}`,
	};
}

/** nginx that serves one folder and does nothing else: what the machine can give. */
export async function startBareNginx(folder: string, root: string) {
	needPackages("nginx");
	await mkdir(folder, { recursive: true });
	const port = await freePort();
	const main = await writeMain(
		folder,
		`sendfile on; tcp_nopush on; server { listen 127.0.0.1:${port}; root ${root}; }`,
	);
	const command = ["/usr/sbin/nginx", "-e", "stderr", "-c", main];
	return start(command, port, `http://127.0.0.1:${port}`);
}

/** The part of nginx's configuration that is the machine's; its other files lie in `folder`. */
async function writeMain(folder: string, http: string): Promise<string> {
	const file = join(folder, "nginx.conf");
	const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
	await writeFile(
		file,
		`include /etc/nginx/modules-enabled/*.conf;
${isRoot ? "user root;" : ""}
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
	include /etc/nginx/mime.types;
	access_log off;
	${paths.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
	${http}
}
`,
	);
	return file;
}

/** Caddy with the recipe's site. */
async function startCaddy({ folder, site }: Place): Promise<Running> {
	needPackages("caddy", "openssl");
	await mkdir(folder, { recursive: true });
	const { key, certificate } = makeCertificate(folder);
	const port = await freePort();
	const origin = `https://127.0.0.1:${port}`;
	const file = join(folder, "Caddyfile");
	const text = fill(await readRecipe("Caddyfile"), [
		["/srv/altyn-kopir", site],
		["\nexample.kz {", `\n${origin} {\n\ttls ${certificate} ${key}`],
	]);
	await writeFile(
		file,
		`{\n\tadmin off\n\tauto_https disable_redirects\n}\n${text}`,
	);
	return start(["/usr/bin/caddy", "run", "--config", file], port, origin, {
		XDG_DATA_HOME: folder,
		XDG_CONFIG_HOME: folder,
		HOME: folder,
	});
}

/** The servers by their names. */
export const servers: Record<string, (place: Place) => Promise<Running>> = {
	nginx: startNginx,
	caddy: startCaddy,
};
