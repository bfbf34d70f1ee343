/** What a command is: something that one can have the view do, as data. */
import type { Opener } from '../../open/opener.ts';
import type { View, ViewStore } from '../../state/viewStore.ts';
import type { Camera } from '../camera.ts';

/** What commands work on. */
export interface CommandDesk {
  readonly store: ViewStore;
  readonly camera: Camera;
  readonly focusSearch: () => void;
  readonly openHelp: () => void;
  /** Asks which notes to open. */
  readonly openNotes: () => void;
  readonly opener: Opener;
}

export interface Command {
  /** Its own among all commands. */
  readonly id: string;
  /** What it does, as one would ask for it. */
  readonly label: string;
  /** Other words by which it is found. */
  readonly also?: string;
  /** Keys that run it, as `KeyboardEvent.key` names them. */
  readonly keys?: readonly string[];
  /** Keys that run it together with Ctrl or Cmd, in small letters, after `shift ` if that is held too. */
  readonly chords?: readonly string[];
  /** How the keys are shown, where that differs. */
  readonly caps?: readonly string[];
  /** Whether it makes sense now; always, where it is not said. */
  readonly isOffered?: (view: View) => boolean;
  readonly run: (desk: CommandDesk) => void;
}

/** The commands of one part of the view. */
export type CommandTable = (view: View) => readonly Command[];
