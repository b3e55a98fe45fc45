import type { ExamplesByLanguage } from './RuleExamples.ts';

const da = (first: string, second: string): string =>
  `${first} siger Ida Krogh fra havnen i Nordby.¶Mødet var kort. ${second} siger Bo Lind fra kommunen.`;

const en = (first: string, second: string): string =>
  `${first} says Ida Krogh of the harbour in Northby.¶The meeting was short. ${second} says Bo Lind of the council.`;

export const styleDrift: ExamplesByLanguage = {
  da: {
    found: [
      da('»Vi er klar til vinteren,«', '"Det er vi også herovre,"'),
      da('”Vi er klar til vinteren,”', '»Det er vi også herovre,«'),
      da('“Vi er klar til vinteren,”', '”Det er vi også herovre,”'),
      da('"Vi er klar til vinteren,"', '”Det er vi også herovre,”'),
      da('„Vi er klar til vinteren,“', '»Det er vi også herovre,«'),
      da('«Vi er klar til vinteren,»', '»Det er vi også herovre,«'),
      da('›Vi er klar til vinteren,‹', '»Det er vi også herovre,«'),
      da('»Færgen sejler igen på mandag,«', '“Og så er den fuld,”'),
      da('"Færgen sejler igen på mandag,"', '»Og så er den fuld,«'),
      da('»Regningen er ikke betalt endnu,«', '”Den kom først i går,”'),
      da('”Regningen er ikke betalt endnu,”', '"Den kom først i går,"'),
      da('“Regningen er ikke betalt endnu,”', '"Den kom først i går,"'),
      da('»Der er vand i kælderen igen,«', '„Det ved vi godt,“'),
      da('"Der er vand i kælderen igen,"', '‘Det ved vi godt nu,’'),
      da('»Det er ikke vores skyld denne gang,«', '»Det er heller ikke vores,« svarer hun. "Så hvem er det,"'),
    ],
    silent: [
      da('»Vi er klar til vinteren,«', '»Det er vi også herovre,«'),
      da('”Vi er klar til vinteren,”', '”Det er vi også herovre,”'),
      da('"Vi er klar til vinteren,"', '"Det er vi også herovre,"'),
      da('»Han sagde "aldrig igen" til os alle,«', '»Det er vi også herovre,«'),
      da('»Vi er klar til vinteren,«', 'Det såkaldte "mirakel" udeblev.'),
      da('»Vi er klar til vinteren,«', 'Filmen "Nattog" vises i salen.'),
      da('»Vi er klar til vinteren,«', 'Han måler 6\' 2" i strømper.'),
      da('»Vi er klar til vinteren,«', 'Bandet ’Nordlys’ spiller.'),
      da('»Vi er klar til vinteren,«', 'Det hedder »Ø-posten«.'),
      '"Vi er klar", siger havnen¶»Vi er klar til vinteren,« siger Ida Krogh, da hun tager imod os på kajen i Nordby en kold morgen i november.',
      '»Vi har ledt efter pengene overalt.¶»De er væk,« siger Ida Krogh. »Desværre.«',
      '- Vi er klar, siger Ida Krogh.¶»Det er vi også herovre,« siger Bo Lind.',
      '»Vi er klar«, siger Ida Krogh. »Det er du jo altid«, svarer Bo Lind. »Ja«, siger hun.',
      'Ingen ville udtale sig. Salen var tom, og lyset var slukket.',
      '”Det er Jens’ tur til at lukke,” siger Bo Lind. ”Det er det altid,” svarer Ida Krogh.',
    ],
  },
  en: {
    found: [
      en('“We are ready for the winter,”', '"So are we over here,"'),
      en('"We are ready for the winter,"', '“So are we over here,”'),
      en('“We are ready for the winter,”', '»So are we over here,«'),
      en('‘We are ready for the winter,’', '“So are we over here,”'),
      en('„We are ready for the winter,“', '“So are we over here,”'),
      en('”We are ready for the winter,”', '“So are we over here,”'),
      en('«We are ready for the winter,»', '"So are we over here,"'),
      en('“The ferry will sail again on Monday,”', '"And it will be full,"'),
      en('"The ferry will sail again on Monday,"', '»And it will be full,«'),
      en('‘The ferry will sail again on Monday,’', '"And it will be full,"'),
      en('“The bill has not been paid yet,”', '„It came only yesterday,“'),
      en('"The bill has not been paid yet,"', '‘It came only yesterday,’'),
      en('“There is water in the cellar again,”', '"We know that by now,"'),
      en('»There is water in the cellar again,«', '“We know that by now,”'),
      en('“It is not our fault this time,”', '“Nor is it ours,” she replies. "Whose is it then,"'),
    ],
    silent: [
      en('“We are ready for the winter,”', '“So are we over here,”'),
      en('"We are ready for the winter,"', '"So are we over here,"'),
      en('‘We are ready for the winter,’', '‘So are we over here,’'),
      en('“He said ‘never again’ to all of us,”', '“So are we over here,”'),
      en('“We are ready for the winter,”', 'The so-called "miracle" never came.'),
      en('“We are ready for the winter,”', 'The film "Night Train" is on.'),
      en('“We are ready for the winter,”', 'He is 6\' 2" in his socks.'),
      en('“We are ready for the winter,”', 'The band ‘Northern Lights’ plays.'),
      en('“We are ready for the winter,”', 'It’s the boys’ turn.'),
      '‘We are ready’, says the harbour¶“We are ready for the winter,” says Ida Krogh as she meets us on the quay in Northby on a cold morning in November.',
      '“We have looked for the money everywhere.¶“It is gone,” says Ida Krogh. “Sadly.”',
      'Nobody would comment. The hall was empty, and the lights were off.',
      '“We are ready,” says Ida Krogh. “You always are,” answers Bo Lind. “Yes,” she says.',
      '"The player is 6\' 2"," says the coach. "And he is fast," says the captain.',
      '“It is James’ turn to lock up,” says Bo Lind. “It always is,” answers Ida Krogh.',
    ],
  },
};
