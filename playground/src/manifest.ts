import * as words from "#words/pages.ts";

/** What a browser reads to install the site; addresses are from where it stands, so it works under any path. */
export const manifest = {
  name: words.siteName,
  short_name: words.siteName,
  description: words.installed,
  start_url: "./",
  scope: "./",
  display: "standalone",
  // The colour of --paper in tokens.css.
  background_color: "#fbfaf7",
  theme_color: "#fbfaf7",
  categories: ["education", "developer"],
  icons: [
    { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
    { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
} as const;
