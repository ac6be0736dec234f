import * as words from "#words/pages.ts";
import drawn from "../../social-pictures.json" with { type: "json" };

/** What a page says of itself to browsers, search engines and whoever shows a link to it. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** What its picture shows: the lesson's title, or the site's own line. */
  readonly subject: string;
  /** Left out for pages that no search should list. */
  readonly isListed: boolean;
}

interface PageHeadProps extends PageFacts {
  readonly root: string;
  /** The page's path from the site's root, such as `lessons/rooms/`. */
  readonly path: string;
  /** The site's own address, ending in a slash, or null where it is not known. */
  readonly address: string | null;
}

/** Every picture is this large, in pixels, which those who show it want to know before they fetch it. */
const size = { width: 1200, height: 630 } as const;

/** The file of a page's picture from the site's root: its own where one was drawn for this title, else the site's. */
function pictureOf(subject: string): string {
  const pictures: Readonly<Record<string, string>> = drawn;
  return `social/${pictures[subject] ?? "site"}.png`;
}

/** The page's head. Addresses that have to be whole are there only where the site's own address is known. */
export function PageHead({ root, path, address, title, description, subject, isListed }: PageHeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {!isListed && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {/* The colours of --paper in tokens.css. */}
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf7" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#12161c" />
      {address !== null && isListed && (
        <>
          <link rel="canonical" href={address + path} />
          <meta
            property="og:type"
            content={path.startsWith("lessons/") && path !== "lessons/" ? "article" : "website"}
          />
          <meta property="og:site_name" content={words.siteName} />
          <meta property="og:title" content={title} />
          <meta property="og:description" content={description} />
          <meta property="og:url" content={address + path} />
          <meta property="og:image" content={address + pictureOf(subject)} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(size.width)} />
          <meta property="og:image:height" content={String(size.height)} />
          <meta property="og:image:alt" content={words.picture(subject)} />
          <meta name="twitter:card" content="summary_large_image" />
          <meta name="twitter:title" content={title} />
          <meta name="twitter:description" content={description} />
          <meta name="twitter:image" content={address + pictureOf(subject)} />
          <meta name="twitter:image:alt" content={words.picture(subject)} />
        </>
      )}
      <script src={`${root}theme.js`} />
      <link rel="icon" type="image/svg+xml" href={`${root}icon.svg`} />
    </>
  );
}
