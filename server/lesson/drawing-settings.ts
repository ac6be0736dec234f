/**
 * What every diagram is drawn with. A drawing made ahead of time is named by a hash of its source and of all this, so a
 * change here asks for new drawings; `edition` counts changes of our own painting, which no setting shows.
 */
export const drawingSettings = {
  mermaid: "12.3.0",
  edition: 2,
  config: {
    theme: "null",
    look: "classic",
    layout: "dagre",
    htmlLabels: false,
    deterministicIds: true,
    securityLevel: "strict",
    suppressErrorRendering: true,
    fontFamily: "Atkinson Hyperlegible Next",
    fontSize: 14,
    flowchart: {
      useMaxWidth: false,
      curve: "basis",
      diagramPadding: 6,
      nodeSpacing: 22,
      rankSpacing: 30,
      padding: 8,
      minNodeWidth: 80,
      wrappingWidth: 200,
    },
    sequence: {
      useMaxWidth: false,
      mirrorActors: false,
      diagramMarginX: 6,
      diagramMarginY: 6,
      actorMargin: 20,
      width: 84,
      height: 36,
      boxMargin: 10,
      boxTextMargin: 4,
      noteMargin: 8,
      messageMargin: 27,
      actorFontSize: 14,
      actorFontWeight: 650,
      messageFontSize: 13,
      noteFontSize: 13,
    },
  },
} as const;
