import type { RuleId } from '../../analysis/rules/Rule.ts';
import type { Message } from './message.ts';

/** Why each rule is there, in a sentence. Its page in server/rules says the same and more. */
export const ruleReasons: Readonly<Record<RuleId, Message>> = {
  'quote/unbalanced': {
    en: 'Readers cannot see where somebody else’s words end and the paper’s begin.',
    da: 'Læseren kan ikke se, hvor en andens ord holder op, og avisens begynder.',
  },
  'quote/mixed-marks': {
    en: 'Marks that do not match are often the trace of words pasted in from elsewhere, and they mislead readers and machines.',
    da: 'Tegn, der ikke passer sammen, er tit spor efter ord, der er sat ind andetstedsfra, og de vildleder læsere og maskiner.',
  },
  'quote/style-drift': {
    en: 'One style through the whole text is easier to read, and a second one looks as if it meant something.',
    da: 'Én slags tegn i hele teksten er lettere at læse, og en anden slags ser ud, som om den betyder noget.',
  },
  'quote/continuation': {
    en: 'A quotation that goes on is closed only where it ends: a closing mark tells the reader that another voice may follow.',
    da: 'Et citat, der fortsætter, lukkes først, hvor det ender: Et slutanførselstegn fortæller læseren, at en anden kan tage ordet.',
  },
  'quote/no-speaker': {
    en: 'Readers must be able to see whose words they read.',
    da: 'Læseren skal kunne se, hvis ord det er.',
  },
  'quote/late-speaker': {
    en: 'Readers weigh words by who says them; long ones want their speaker after the first sentence.',
    da: 'Læseren vejer ord efter, hvem der siger dem; ved lange citater hører afsenderen til efter første sætning.',
  },
  'quote/ambiguous-speaker': {
    en: 'A statement must not end up with the wrong person.',
    da: 'Et udsagn må ikke ende hos den forkerte.',
  },
  'quote/two-speakers': {
    en: 'One of the two articles names the wrong person.',
    da: 'En af de to artikler nævner den forkerte.',
  },
  'quote/altered': {
    en: 'What stands between quotation marks is somebody’s own words, to the letter.',
    da: 'Det, der står i anførselstegn, er en andens egne ord, gengivet ordret.',
  },
  'quote/translation-differs': {
    en: 'A translated quotation is still a quotation: numbers, names and what is denied must be the same.',
    da: 'Et oversat citat er stadig et citat: Tal, navne og nægtelser skal være de samme.',
  },
  'quote/headline-uncovered': {
    en: 'Many read the headline alone: what it quotes must have been said.',
    da: 'Mange læser kun rubrikken: Det, den citerer, skal være sagt.',
  },
  'cue/medium': {
    en: 'Readers should know whether somebody has been asked, or has sent a text.',
    da: 'Læseren bør vide, om nogen er blevet spurgt eller har sendt en tekst.',
  },
  'cue/loaded': {
    en: 'If the doubt is the paper’s, readers should be told why; if not, a neutral word will do.',
    da: 'Er tvivlen avisens, bør læseren få at vide hvorfor; er den ikke, er et neutralt ord bedre.',
  },
  'accusation/no-reply': {
    en: 'Whoever is accused has a right to be heard.',
    da: 'Den, der beskyldes, har ret til at blive hørt.',
  },
  'accusation/reply-distant': {
    en: 'Whoever stops reading early sees the attack without the reply.',
    da: 'Den, der stopper tidligt, ser angrebet uden svaret.',
  },
  'accusation/no-source': {
    en: 'An accusation without a source is the paper’s own.',
    da: 'En beskyldning uden kilde er avisens egen.',
  },
  'source/anonymous': {
    en: 'Readers can weigh an anonymous source only by its position and its reason.',
    da: 'Læseren kan kun veje en anonym kilde på dens placering og grund.',
  },
  'source/vague': {
    en: 'A crowd cannot be asked, and it may be one person.',
    da: 'En flok kan ikke spørges, og den kan være én person.',
  },
  'claim/number': {
    en: 'A number that cannot be traced cannot be checked.',
    da: 'Et tal, der ikke kan spores, kan ikke efterprøves.',
  },
  'headline/uncovered': {
    en: 'Many read the headline alone: what it charges must be in the article.',
    da: 'Mange læser kun rubrikken: Det, den beskylder nogen for, skal stå i artiklen.',
  },
  'note/orphan': {
    en: 'What an editor has decided must not get lost, and must not move to words it was not meant for.',
    da: 'Det, en redaktør har besluttet, må ikke gå tabt og må ikke flytte til andre ord end dem, det gjaldt.',
  },
  'note/conflict': {
    en: 'Somebody should decide which of the two holds.',
    da: 'Nogen bør afgøre, hvilken af de to der gælder.',
  },
};
