import type { ExamplesByLanguage } from './RuleExamples.ts';

const daBody =
  '¶Den nye skole i Nordby bliver et halvt år forsinket. Det meddelte kommunen i går, efter at taget viste sig at være for tungt til de bærende vægge. Børnene må vente til efter sommerferien.¶Eleverne fortsætter så længe i de gamle pavilloner ved havnen. Kommunen venter, at arbejdet går i gang igen i næste uge, og at regningen holder sig inden for rammen.';
const enBody =
  '¶The new school in Northby will be half a year late. The council announced it yesterday, after the roof proved too heavy for the walls below it. The children must wait until after the summer holidays.¶Pupils will stay in the old cabins by the harbour for now. The council expects work to resume next week, and the bill to stay within limits.';

const da = (headline: string, body = daBody): string => headline + body;
const en = (headline: string, body = enBody): string => headline + body;

export const headlineAccusation: ExamplesByLanguage = {
  da: {
    found: [
      da('Ida Krogh anklager Nordbyg for svindel'),
      da('Forældre beskylder Bo Lind for bedrageri'),
      da('Formand Ida Krogh beskylder Nordbyg for underslæb'),
      da('Rektor anklager Toft Byg for løgn'),
      da('Fagforening anklager Nordbyg for social dumping'),
      da('Naboer beskylder Nordbyg for at forurene åen'),
      da('Ida Krogh anklager Bo Lind for magtmisbrug'),
      da('Lærere anklager Bo Lind for chikane'),
      da('Anna Ravn beskylder Bo Lind for tyveri'),
      da('Revisor anklager Nordbyg for fusk'),
      da('Forældre beskylder Nordbyg for at bringe børn i fare'),
      da('Ida Krogh beskylder direktør Bo Lind for korruption'),
      da('Håndværkere anklager Nordbyg for trusler'),
      da('Anna Ravn anklager Nordbyg for hvidvask'),
      da('Naboer anklager Ida Krogh for bestikkelse'),
    ],
    silent: [
      da('Ny skole i Nordby bliver forsinket'),
      da('Ida Krogh anklager Nordbyg for svindel', ''),
      da(
        'Ida Krogh anklager Nordbyg for svindel',
        '¶»Nordbyg har svindlet med regningen for taget,« siger Ida Krogh fra skolens bestyrelse. Hun vil melde firmaet til politiet og kræver pengene tilbage, før arbejdet går videre. Børnene venter så længe i de gamle pavilloner ved havnen, og ingen ved, hvornår de kan flytte ind.',
      ),
      da(
        'Bo Lind beskylder Nordbyg for bedrageri',
        '¶Nordbyg afviser beskyldningerne fra Bo Lind. »Det passer ikke,« siger direktør Anna Ravn. Skolen bliver et halvt år forsinket, efter at taget viste sig at være for tungt til de bærende vægge under det. Eleverne fortsætter så længe i de gamle pavilloner ved havnen, siger kommunen.',
      ),
      da('Kommunen kritiserer tidsplanen for skolen'),
      da('Ida Krogh roser Nordbyg for hurtigt arbejde'),
      da('Nordbyg skal bygge ny skole'),
      da(
        'Nordbyg dømt for svindel i byretten',
        '¶Byretten i Nordby har dømt Nordbyg for svindel. Dommeren fandt, at anklagemyndigheden havde ført bevis for, at firmaet sendte falske regninger. Tiltalte direktør var ikke i retten, og forsvareren vil tage stilling til en anke senere. Dommen lyder på en bøde til firmaet og betinget fængsel til direktøren.',
      ),
      da(
        'Læserbrev: Ida Krogh anklager Nordbyg for svindel',
        '¶Efter min mening er det et læserbrev værd, når et byråd lader stå til. Jeg mener, at skolen burde have stået færdig for længst, og at ingen i kommunen vil tage ansvaret for det tunge tag. Børnene har siddet i de gamle pavilloner ved havnen i tre år, og det er for længe.',
      ),
      da('Ida Krogh: Skolen er for dyr'),
      da('Bo Lind: Vi mangler penge til skolen'),
      da('Nordbyg lover ny skole til maj'),
      da('Ida Krogh frygter for skolens tag'),
      da('Ny skole: Taget er for tungt'),
      da('»Forsinkelsen« – en film om en skole'),
    ],
  },
  en: {
    found: [
      en('Ida Krogh accuses Northbuild of fraud'),
      en('Bo Lind accuses Northbuild of swindling'),
      en('Ida Krogh says Northbuild has cheated the town'),
      en('Headteacher accuses Toft Homes of lying'),
      en('Union accuses Northbuild of exploitation'),
      en('Neighbours accuse Northbuild of poisoning stream'),
      en('Ida Krogh accuses Bo Lind of abuse of power'),
      en('Teachers accuse Bo Lind of harassment'),
      en('Anna Reed accuses Bo Lind of theft'),
      en('Auditor accuses Northbuild of forgery'),
      en('Parents accuse Northbuild of endangering pupils’ lives'),
      en('Ida Krogh accuses Toft Homes of corruption'),
      en('Builders accuse Northbuild of threats'),
      en('Anna Reed accuses Northbuild of money laundering'),
      en('Bo Lind accuses Ida Krogh of bribery'),
    ],
    silent: [
      en('New school in Northby will be late'),
      en('Ida Krogh accuses Northbuild of fraud', ''),
      en(
        'Ida Krogh accuses Northbuild of fraud',
        '¶“Northbuild has cheated us over the bill for the roof,” says Ida Krogh of the school board. She will report the firm to the police and wants the money back before work goes on. The children wait in the old cabins by the harbour, and nobody knows when they can move in.',
      ),
      en(
        'Bo Lind accuses Northbuild of swindling',
        '¶Northbuild denies the accusations by Bo Lind. “It is not true,” says its director Anna Reed. The school will be half a year late, after the roof proved too heavy for the walls below it. Pupils will stay in the old cabins by the harbour for now, the council says.',
      ),
      en('Council criticises schedule for school'),
      en('Ida Krogh praises Northbuild for quick work'),
      en('Northbuild will build new school'),
      en(
        'Northbuild found guilty of fraud in court',
        '¶The court in Northby has found Northbuild guilty of fraud. The judge held that the prosecution had proved that the firm sent false bills. The defendant, its director, was not in court, and his lawyer will decide on an appeal against the verdict later. The sentence is a fine for the firm and a suspended jail term for its director.',
      ),
      en(
        'Opinion: Ida Krogh accuses Northbuild of fraud',
        '¶In my opinion it is worth a letter when a council stands idle. I believe that the school should have been ready long ago, and that nobody in the council wants to take responsibility for the heavy roof. The children have been in the old cabins by the harbour for three years, and that is too long.',
      ),
      en('Ida Krogh: School is too dear'),
      en('Bo Lind: We lack money for school'),
      en('Northbuild promises new school by May'),
      en('Ida Krogh fears for roof of school'),
      en('New school: Roof is too heavy'),
      en('“The Delay”: a film about a school'),
    ],
  },
};
