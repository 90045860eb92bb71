import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type UserConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Parts of libraries that the widget replaces by something smaller: what, imported from where, by what. */
const REPLACED: [string, string, string][] = [
  ["./constructs.js", "/micromark/lib/parse.js", here("widget/constructs.ts")],
  // In browsers, this one sets `innerHTML`, which Trusted Types forbid.
  ["decode-named-character-reference", "/node_modules/", here("widget/nothing.ts")],
  ["./webtransport.js", "/engine.io-client/build/esm/transports/index.js", here("widget/nothing.ts")],
];

const slim: Plugin = {
  name: "slim",
  enforce: "pre",
  resolveId: (source, importer) =>
    REPLACED.find(([what, by]) => source === what && importer?.replaceAll("\\", "/").includes(by))?.[2],
};

/** The first browsers that know `light-dark()`. */
const BROWSERS = ["chrome123", "edge123", "firefox120", "safari17.5"];

/** One file for one script tag. */
const widget: UserConfig = {
  plugins: [slim],
  build: {
    lib: { entry: "widget/index.ts", name: "CpsAssistant", formats: ["iife"], fileName: () => "cps-assistant.js" },
    outDir: "dist",
    // The demo site is built into a folder below.
    emptyOutDir: false,
    target: BROWSERS,
  },
};

/** The demo site; its addresses are relative, so that it works below any path. */
const demo: UserConfig = {
  root: "demo",
  base: "./",
  build: {
    outDir: "../dist/demo",
    emptyOutDir: true,
    target: BROWSERS,
    // `data:` addresses are not allowed by the site's Content Security Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
};

export default defineConfig(({ mode }) => (mode === "demo" ? demo : widget));
