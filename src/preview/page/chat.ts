import { postInteraction, type Reply } from "./api.ts";
import type { CommandEntry } from "./commands.ts";
import { h } from "./dom.ts";
import {
  BOT,
  YOU,
  channelOf,
  commandInteraction,
  componentInteraction,
  menuInteraction,
  type Interaction,
} from "./interaction.ts";
import { openMenu } from "./menu.ts";
import { createMessage, editMessage, numbered, type Message } from "./message.ts";
import { renderMessage, type MessageState } from "./message-view.ts";
import type { Button, MessageData, StringSelect } from "./payload.ts";
import type { Person } from "./person.ts";
import { focusedIndex, restoreFocus, reveal, stickToEnd } from "./stay.ts";
import { texts } from "./texts.ts";

/** A question as it can be asked again. */
export type Asked = { command: CommandEntry; values: Record<string, string> };

/** What went over the line for a message: the maintainers' panel shows it. */
export type Exchange = { interaction: Interaction; reply: Reply; asked: Asked | null };

type Entry = {
  message: Message;
  state: MessageState;
  used: string | null;
  exchange: Exchange | null;
  asked: Asked | null;
  element: HTMLElement;
};

export type Chat = {
  /** A message of the person's own. */
  write(text: string): void;
  run(asked: Asked): Promise<void>;
  /** Asks the last command again and shows the answer in its place; false if there was none. */
  askAgain(): Promise<boolean>;
  /** Draws every message anew: the person, the language or the place has changed. */
  refresh(): void;
};

/** The messages of both channels, and everything that can be done with them. */
export function createChat(at: {
  log: HTMLElement;
  person: () => Person;
  messageCommands: () => CommandEntry[];
  /** Shows what stands behind a message, and with `open` opens the panel for it. */
  inspect: (exchange: Exchange, open: boolean) => void;
}): Chat {
  let entries: Entry[] = [];

  const draw = (entry: Entry) => {
    const focused = focusedIndex(entry.element);
    const fresh = renderMessage({
      ...entry,
      language: at.person().language,
      press: (component, values) => void press(entry, component, values),
      media: pictureAddress,
      dismiss: () => remove(entry),
      openMenu: (anchor) => openMenu(anchor, texts[at.person().language].messageMenu, menuItems(entry)),
    });
    fresh.addEventListener("contextmenu", (event) => {
      const anchor = fresh.querySelector<HTMLElement>(".toolbar button");
      if (!anchor || (event.target instanceof Element && event.target.closest("a, input"))) return;
      event.preventDefault();
      anchor.click();
    });
    fresh.hidden = entry.message.channel_id !== channelOf(at.person());
    entry.element.replaceWith(fresh);
    entry.element = fresh;
    if (focused !== null) restoreFocus(fresh, focused);
  };

  const add = (given: Pick<Entry, "message" | "state" | "used" | "asked">): Entry => {
    const entry: Entry = { ...given, exchange: null, element: h("article") };
    entries.push(entry);
    at.log.append(entry.element);
    draw(entry);
    reveal(entry.element);
    return entry;
  };

  const remove = (entry: Entry) => {
    entries = entries.filter((other) => other !== entry);
    entry.element.remove();
    at.log.focus();
  };

  const receive = (entry: Entry, interaction: Interaction, reply: Reply) => {
    const { response } = reply;
    entry.exchange = { interaction, reply, asked: entry.asked };
    if (response.type === CALLBACK.message && response.data) {
      entry.message = filled(entry.message, response.data);
      entry.state = "sent";
    } else if (response.type === CALLBACK.update && response.data) {
      entry.message = editMessage(entry.message, response.data);
    } else if (response.type !== CALLBACK.deferredUpdate) {
      entry.state = "failed";
    }
    draw(entry);
    at.inspect(entry.exchange, false);
    for (const step of reply.after) {
      if (step.kind === "delete-original") remove(entry);
      else {
        const message = filled(botMessage(19, interaction), step.body);
        add({ message, state: "sent", used: null, asked: null }).exchange = entry.exchange;
      }
    }
  };

  const ask = async (entry: Entry, interaction: Interaction) => {
    try {
      receive(entry, interaction, await postInteraction(interaction));
    } catch (error) {
      entry.state = failureOf(error);
      draw(entry);
    }
    reveal(entry.element);
  };

  const press = async (entry: Entry, component: Button | StringSelect, values?: string[]) => {
    const interaction = componentInteraction(at.person(), entry.message, component, values);
    entry.element.setAttribute("aria-busy", "true");
    try {
      const reply = await postInteraction(interaction);
      // An answer of its own (a notice, say) stands below; the message that was pressed stays.
      if (reply.response.type !== CALLBACK.message) return receive(entry, interaction, reply);
      const message = botMessage(19, interaction);
      receive(add({ message, state: "thinking", used: null, asked: null }), interaction, reply);
    } catch (error) {
      const sentence = texts[at.person().language][failureOf(error)];
      entry.element.querySelector(".body")?.append(h("p", { class: "error" }, sentence));
    } finally {
      entry.element.removeAttribute("aria-busy");
    }
  };

  const menuItems = (entry: Entry) => {
    const commands = at.messageCommands().map((command) => ({
      label: command.label,
      run: () => {
        const interaction = menuInteraction(at.person(), command, entry.message);
        const message = botMessage(23, interaction);
        void ask(add({ message, state: "thinking", used: command.label, asked: null }), interaction);
      },
    }));
    const { exchange } = entry;
    if (!exchange) return commands;
    const label = texts[at.person().language].inspect;
    return [...commands, { label, run: () => at.inspect(exchange, true) }];
  };

  stickToEnd(at.log);

  return {
    write(text) {
      const message = createMessage({
        type: 0,
        channel_id: channelOf(at.person()),
        author: YOU,
        content: text,
      });
      add({ message, state: "sent", used: null, asked: null });
    },
    async run(asked) {
      const interaction = commandInteraction(at.person(), asked.command, asked.values);
      const message = botMessage(20, interaction);
      await ask(add({ message, state: "thinking", used: typedLine(asked), asked }), interaction);
    },
    async askAgain() {
      const here = channelOf(at.person());
      const entry = entries.findLast(({ asked, message }) => asked !== null && message.channel_id === here);
      if (!entry?.asked) return false;
      const interaction = commandInteraction(at.person(), entry.asked.command, entry.asked.values);
      entry.message = botMessage(20, interaction);
      await ask(entry, interaction);
      return true;
    },
    refresh() {
      entries.forEach(draw);
    },
  };
}

/** `fetch` throws a TypeError when there is no server; whatever else went wrong was its answer. */
function failureOf(error: unknown): "offline" | "failed" {
  return error instanceof TypeError ? "offline" : "failed";
}

/** An empty message of the bot, in the channel that the interaction came from. */
function botMessage(type: Message["type"], interaction: Interaction): Message {
  const { id, channel_id, authorizing_integration_owners } = interaction;
  return createMessage({
    type,
    channel_id,
    author: BOT,
    application_id: BOT.id,
    webhook_id: BOT.id,
    interaction_metadata: { id, type: interaction.type, user: YOU, authorizing_integration_owners },
  });
}

/** Only pictures that a message carries with it: the page asks no other site for anything. */
function pictureAddress(url: string): string | null {
  return url.startsWith("data:image/") ? url : null;
}

/** Interaction callback types (developers/interactions/receiving-and-responding.mdx). */
const CALLBACK = { message: 4, deferredUpdate: 6, update: 7 } as const;

function filled(message: Message, data: MessageData): Message {
  return {
    ...message,
    flags: data.flags ?? 0,
    content: data.content ?? "",
    components: numbered(data.components ?? []),
  };
}

/** The command line as Discord shows it: `/artikel suche: samsung`. */
function typedLine({ command, values }: Asked): string {
  const given = command.options.flatMap(({ name, label }) => {
    const value = values[name];
    return value ? [`${label}: ${value}`] : [];
  });
  return [`/${command.label}`, ...given].join(" ");
}
