import type { ExamplesByLanguage } from './RuleExamples.ts';

const da = (headline: string): string =>
  `${headline}¶Færgen mellem Nordby og fastlandet har ligget stille siden tirsdag, og ingen ved, hvornår den sejler igen. Motoren er slidt op, og en ny skal hentes i udlandet.¶»Vi er lammet, og øen lider under det,« siger borgmester Ida Krogh. Hun kalder situationen »helt uholdbar« og kræver hjælp fra staten, før vinteren kommer.¶Rederiet beklager over for passagererne og tilbyder dem pengene tilbage. Skolebørnene bliver sejlet over i en lille båd.`;

const en = (headline: string): string =>
  `${headline}¶The ferry between Northby and the mainland has been idle since Tuesday, and nobody knows when it will sail again. The engine is worn out, and a new one has to come from abroad.¶“We are paralysed, and the island is suffering,” says the mayor Ida Krogh. She calls the situation “quite untenable” and demands help from the state before winter comes.¶The shipping company apologises to passengers and offers them their money back. Schoolchildren are taken across in a small boat.`;

export const headlineQuotation: ExamplesByLanguage = {
  da: {
    found: [
      da('Borgmester: »Rederiet har løjet for os«'),
      da('Borgmester raser: »Direktøren skal fyres«'),
      da('»De stjal vores sommer«'),
      da('Ø-boer: "Vi flytter til byen"'),
      da('”Færgen var en dødsfælde,” siger skipper'),
      da('Ida Krogh: »Jeg stoler ikke på nogen«'),
      da('Rektor om skolebåden: »Det er vanvid«'),
      da('Fiskere: »Vi har advaret i årevis«'),
      da('»Ingen hørte på eksperterne«'),
      da('Borgmester kalder rederiet for »kyniske kapitalister«'),
      da('Skipper: "Tre mand kunne være druknet"'),
      da('»Nu lukker kroen for altid«, siger ejeren'),
      da('“Ministeren svigtede hele øen i april”'),
      da('Passager: »Jeg vil aldrig med den færge mere«'),
      da('Vrede på øen: »Krogh skal gå af«'),
    ],
    silent: [
      da('Borgmester: »Vi er lammet«'),
      da('»Øen lider«'),
      da('Borgmester: »Situationen er helt uholdbar«'),
      da('”Vi er lammet, og øen lider under det”'),
      da('Borgmester kræver hjælp fra staten'),
      da('Færgen »Nordlys« ligger stille'),
      da('Den såkaldte »færge« sejler ikke'),
      da('Filmen »Det sidste skib« vises på øen'),
      da('Færgen er 42\' 6" lang'),
      da('Rederiet »beklager« over for passagererne'),
      da('Borgmester: »Uholdbart for øen«'),
      da('Ø-boer får pengene tilbage'),
      da('"Øen lider," siger borgmesteren'),
      'Borgmester: »Rederiet har løjet for os«',
      'Borgmester: »Rederiet har løjet for os«¶Færgen ligger stille.',
    ],
  },
  en: {
    found: [
      en('Mayor: “The company has lied to us”'),
      en('Angry mayor: “The director must go”'),
      en('“They stole our summer”'),
      en('Islanders: "We are moving to town"'),
      en('“The ferry was a death trap,” says skipper'),
      en('Ida Krogh: “I trust nobody any longer”'),
      en('Headteacher on school boat: “It is madness”'),
      en('Fishermen: “We have warned them for years”'),
      en('“Nobody listened to the experts”'),
      en('Mayor calls owners “cynical capitalists”'),
      en('Skipper: "Three men could have drowned"'),
      en('“The inn will close for ever,” says owner'),
      en('‘The minister betrayed us’'),
      en('Passenger: “I shall never board that vessel again”'),
      en('Anger on the island: “Krogh must resign”'),
    ],
    silent: [
      en('Mayor: “We are paralysed”'),
      en('“The island is suffering”'),
      en('Mayor: “The situation is quite untenable”'),
      en('"We are paralysed, and the island is suffering"'),
      en('Mayor demands help from the state'),
      en('The ferry “Northern Lights” is idle'),
      en('The so-called “ferry” does not sail'),
      en('The film “The Last Ship” is shown on the island'),
      en('Ferry is 42\' 6" long'),
      en('Company ‘apologises’ to passengers'),
      en('Mayor: “Untenable situation for the island”'),
      en('Islanders get their money back'),
      en('"The island is suffering," says mayor'),
      'Mayor: “The company has lied to us”',
      'Mayor: “The company has lied to us”¶The ferry is idle.',
    ],
  },
};
