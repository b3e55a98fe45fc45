import type { Theme, Workbench } from '../vscode/host/Workbench.ts';

export interface Scene {
  readonly name: string;
  /** 'readme' ships with the extension, in README and walkthrough. */
  readonly purpose: 'readme' | 'look';
  readonly language: Language;
  readonly theme: Theme;
  /** A file of the folder, open when the scene begins. */
  readonly article: string;
  /** Makes the workbench look as it should, and waits until it does. */
  readonly arrange: (workbench: Workbench) => Promise<void>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Of the window. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The part of the window that is kept; default: all. */
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

type Language = 'da' | 'en';

const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  contrast: 'Default High Contrast',
  contrastLight: 'Default High Contrast Light',
} as const satisfies Readonly<Record<string, Theme>>;

const summaries = { da: /Sammenlign positioner/, en: /Compare Stances/ } as const;

/** Of the sample article, words to rest the pointer on and a label that the hover must show. */
const hovered: Readonly<Record<Language, readonly [string, string]>> = {
  da: ['skriver', 'Hvorfor'],
  en: ['said', 'Why'],
};

const sample = (language: Language): string => `${language}/kaspersky.press.txt`;

/** An article that has been read, and nothing beside it. */
function text(language: Language): Scene['arrange'] {
  return async (workbench) => {
    await workbench.lens(summaries[language]).waitFor();
    const sideBar = workbench.page.locator('.part.sidebar:visible');
    if ((await sideBar.count()) > 0) await workbench.runCommand('View: Close Primary Side Bar');
  };
}

function hover(language: Language): Scene['arrange'] {
  return async (workbench) => {
    await text(language)(workbench);
    await workbench.hover(...hovered[language]);
  };
}

/** The article with the panel beside it, which must hold something. */
function panel(language: Language, expected = 'table'): Scene['arrange'] {
  return async (workbench) => {
    await text(language)(workbench);
    await workbench.runCommand('Statements: Compare Stances');
    await workbench.panel().locator(expected).first().waitFor();
  };
}

/** The panel with the picture of who does what to whom. */
function network(language: Language): Scene['arrange'] {
  return async (workbench) => {
    await panel(language)(workbench);
    await workbench.panel().locator('#network').click();
    await workbench.panel().locator('.network').waitFor();
  };
}

/** The side bar with its views, beside two articles. */
function views(language: Language): Scene['arrange'] {
  return async (workbench) => {
    await workbench.lens(summaries[language]).waitFor();
    await workbench.openAlso('unanswered.press.txt');
    await workbench.lens(summaries[language]).waitFor();
    await workbench.openAlso(sample(language));
    await workbench.runCommand('Statements: Focus on Speakers View');
    await workbench.page
      .locator('.pane', { hasText: /Ditte Mølholm/ })
      .first()
      .waitFor();
  };
}

const withActivityBar = { 'workbench.activityBar.location': 'default' };

const looks = (['da', 'en'] as const).flatMap((language) =>
  Object.entries(themes).flatMap(([look, theme]): Scene[] => {
    const scene = { purpose: 'look', language, theme, article: sample(language) } as const;
    return [
      { ...scene, name: `text-${look}-${language}`, arrange: hover(language) },
      { ...scene, name: `views-${look}-${language}`, settings: withActivityBar, arrange: views(language) },
      { ...scene, name: `panel-${look}-${language}`, arrange: panel(language) },
    ];
  }),
);

const danish = { purpose: 'look', language: 'da', theme: themes.light, article: sample('da') } as const;
const english = { purpose: 'look', language: 'en', theme: themes.light, article: sample('en') } as const;

export const scenes: readonly Scene[] = [
  // README and walkthrough have them in the reader's language.
  ...(['da', 'en'] as const).flatMap((language): Scene[] => {
    const scene = { purpose: 'readme', language, theme: themes.light, article: sample(language) } as const;
    return [
      {
        ...scene,
        name: `text-${language}`,
        // High enough for the hover to find its place below.
        size: { width: 900, height: 1000 },
        clip: { x: 0, y: 0, width: 900, height: 836 },
        arrange: hover(language),
      },
      {
        ...scene,
        name: `compare-${language}`,
        size: { width: 1200, height: 800 },
        clip: { x: 0, y: 0, width: 1200, height: 640 },
        arrange: panel(language),
      },
      {
        ...scene,
        name: `views-${language}`,
        settings: withActivityBar,
        clip: { x: 0, y: 0, width: 560, height: 440 },
        arrange: views(language),
      },
    ];
  }),
  {
    ...danish,
    name: 'network-da',
    purpose: 'readme',
    clip: { x: 641, y: 76, width: 634, height: 350 },
    arrange: network('da'),
  },
  ...looks,
  { ...danish, name: 'full-da', settings: { 'statementLens.highlight': 'full' }, arrange: text('da') },
  { ...danish, name: 'unanswered-da', article: 'unanswered.press.txt', arrange: panel('da', '.no-reply') },
  { ...danish, name: 'declined-da', article: 'da/hviletid.press.txt', arrange: network('da') },
  { ...danish, name: 'topics-da', article: 'da/skolebyggeri.press.txt', arrange: panel('da') },
  { ...english, name: 'topics-en', article: 'en/concert-hall.press.txt', arrange: network('en') },
  { ...english, name: 'network-contrast', theme: themes.contrast, arrange: network('en') },
  {
    ...english,
    name: 'crowded-en',
    settings: { 'statementLens.codeLens': 'all', ...withActivityBar },
    arrange: views('en'),
  },
  { ...danish, name: 'narrow-da', size: { width: 860, height: 900 }, arrange: panel('da') },
  {
    ...english,
    name: 'walkthrough',
    arrange: async (workbench) => {
      await text('en')(workbench);
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await workbench.page.keyboard.type('Statement Lens');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.locator('.getting-started-step').first().waitFor();
    },
  },
];
