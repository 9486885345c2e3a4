import { readPalettes } from "./tokens.ts";

/**
 * The colours of the paper by day and by night, for what knows no style sheet. Node reads them of `tokens.css`; in what
 * Vite makes they stand as a constant in the place of this module (`press/program/constants.ts`).
 */
export const palettes = readPalettes();
