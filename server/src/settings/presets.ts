import type { Level, RuleId } from '../analysis/rules/Rule.ts';

/** Levels of rules that differ from the rules' own. */
export type RuleLevels = Readonly<Partial<Record<RuleId, Level>>>;

export const presetNames = ['desk', 'fact-check', 'quiet'] as const;

type PresetName = (typeof presetNames)[number];

/** Sets of levels that go together. What the settings say of a single rule outranks its preset. */
export const presets: Readonly<Record<PresetName, RuleLevels>> = {
  /** Before an article goes out: what somebody should have answered, and what the house writes in one way. */
  desk: {
    'accusation/no-reply': 'warning',
    'accusation/reply-distant': 'information',
    'source/anonymous': 'warning',
    'quote/style-drift': 'information',
    'claim/number': 'off',
  },
  /** What can be checked, and who has said it; typography is somebody else's. */
  'fact-check': {
    'quote/mixed-marks': 'off',
    'quote/style-drift': 'off',
    'quote/continuation': 'off',
    'quote/late-speaker': 'off',
    'cue/loaded': 'off',
    'claim/number': 'information',
    'source/vague': 'information',
    'source/anonymous': 'warning',
    'accusation/no-source': 'warning',
  },
  /** Only what is hardly ever wrong, and needs a hand. */
  quiet: {
    'quote/style-drift': 'off',
    'quote/continuation': 'hint',
    'quote/mixed-marks': 'hint',
    'quote/no-speaker': 'information',
    'quote/late-speaker': 'off',
    'quote/ambiguous-speaker': 'off',
    'cue/medium': 'off',
    'cue/loaded': 'off',
    'accusation/no-reply': 'off',
    'accusation/reply-distant': 'off',
    'accusation/no-source': 'off',
    'source/anonymous': 'off',
    'source/vague': 'off',
    'claim/number': 'off',
  },
};
