import { defineConfig, type UserConfig } from "vite";

/** One file for one script tag. */
const widget: UserConfig = {
  build: {
    lib: { entry: "widget/index.ts", name: "CpsAssistant", formats: ["iife"], fileName: () => "cps-assistant.js" },
    outDir: "dist",
    // The demo site is built into a folder below.
    emptyOutDir: false,
    target: "es2022",
  },
};

/** The demo site; its addresses are relative, so that it works below any path. */
const demo: UserConfig = {
  root: "demo",
  base: "./",
  // `data:` addresses are not allowed by the site's Content Security Policy.
  build: {
    outDir: "../dist/demo",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
};

export default defineConfig(({ mode }) => (mode === "demo" ? demo : widget));
