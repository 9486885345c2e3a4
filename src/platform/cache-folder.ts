/** Where all lies that may be deleted at any time, and is made again. */
export const cacheFolder = ".cache";
