import { tellOfNews } from "./pings.ts";

/** `npm run ping`: after a deploy by other means than `npm run deploy`. */
for (const line of await tellOfNews("dist")) console.log(line);
