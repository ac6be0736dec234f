import type { Scene } from "../lab/scene/scene.ts";
import type { LessonScene } from "./lesson.ts";

/** The scenes of a lesson by where they stand. */
export interface Scenes {
  readonly all: readonly [LessonScene, ...LessonScene[]];
  /** The nearest scene at this line or above it, or the first if none is. Units: a line of the file, from 1. */
  at(line: number): LessonScene;
  /** A scene as an address of the lesson's page holds it: null for the first, which the page opens with anyway. */
  inAddress(scene: LessonScene): Scene | null;
}

/** A scene with the line its block begins at. */
export interface PlacedScene {
  readonly line: number;
  readonly scene: LessonScene;
}

/** Scenes in reading order, to be asked by line. Errors: none. */
export function createScenes(first: PlacedScene, others: readonly PlacedScene[]): Scenes {
  return {
    all: [first.scene, ...others.map(({ scene }) => scene)],
    at: (line) => (others.findLast((other) => other.line <= line) ?? first).scene,
    inAddress: (scene) => (scene === first.scene ? null : scene.scene),
  };
}
