/** Stands for parts of libraries that the widget does not use (vite.config.ts). */
export class WT {}
export const decodeNamedCharacterReference = () => false;
