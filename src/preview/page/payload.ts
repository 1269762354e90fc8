/**
 * The part of Discord's message JSON that the page shows, named as Discord names it
 * (developers/components/reference.mdx, developers/resources/message.mdx).
 */

export type Emoji = { id?: string | null; name?: string | null };

export type Button = {
  type: 2;
  /** Given by Discord: the number of the component within its message. */
  id?: number;
  style: 1 | 2 | 3 | 4 | 5 | 6;
  label?: string;
  emoji?: Emoji;
  custom_id?: string;
  url?: string;
  disabled?: boolean;
};

export type SelectOption = {
  label: string;
  value: string;
  description?: string;
  emoji?: Emoji;
  default?: boolean;
};

export type StringSelect = {
  type: 3;
  id?: number;
  custom_id: string;
  options: SelectOption[];
  placeholder?: string;
  min_values?: number;
  max_values?: number;
  disabled?: boolean;
};

export type ActionRow = { type: 1; components: (Button | StringSelect)[] };
export type TextDisplay = { type: 10; content: string };
export type Media = { media: { url: string }; description?: string | null; spoiler?: boolean };
export type Thumbnail = Media & { type: 11 };
export type Section = { type: 9; components: TextDisplay[]; accessory: Button | Thumbnail };
export type Gallery = { type: 12; items: Media[] };
export type File = { type: 13; file: { url: string } };
export type Separator = { type: 14; divider?: boolean; spacing?: 1 | 2 };

export type ContainerChild = ActionRow | TextDisplay | Section | Gallery | File | Separator;
export type Container = { type: 17; accent_color?: number | null; components: ContainerChild[] };
export type Component = ContainerChild | Container;

/** What a response or a follow-up says about its message. */
export type MessageData = {
  content?: string;
  flags?: number;
  components?: Component[];
  attachments?: { id: string; filename: string; url?: string; description?: string }[];
};

export const FLAGS = { ephemeral: 64, loading: 128, componentsV2: 32_768 } as const;
