import type { APIButtonComponent, APIComponentInContainer } from "discord.js";

/** What a renderer makes of one kind of answer; `render` puts it together. */
export type Rendering = {
  parts: APIComponentInContainer[];
  /** The buttons that turn pages: a row of their own. */
  paging: APIButtonComponent[];
  /** Other buttons, before those for sharing and deleting. */
  actions: APIButtonComponent[];
};
