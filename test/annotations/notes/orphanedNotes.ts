/** An article with one annotated stretch of text, `{note|…}`, and what has become of the article since. `¶` ends a paragraph. */
type Rewriting = readonly [before: string, now: string];

/** Rewritings that lose the annotated words (`found`), and others that do not, or that put them elsewhere beyond doubt (`silent`). */
export const orphanedNotes: Readonly<Record<'da' | 'en', Readonly<Record<'found' | 'silent', readonly Rewriting[]>>>> =
  {
    da: {
      found: [
        ['Vejret er godt.¶{note|Borgmesteren siger, at broen er lukket.}', 'Vejret er godt.'],
        ['{note|Borgmesteren siger, at broen er lukket.} Vejret er godt.', 'Vejret er godt.'],
        ['{note|Broen er lukket,} siger borgmesteren.', ''],
        ['Broen åbner {note|den 3. maj klokken ni}.', 'Broen åbner den 8. maj klokken ni.'],
        ['{note|Ida Krogh siger, at broen holder i ti år.}', 'Bo Lind siger, at broen holder i ti år.'],
        ['{note|Broen kostede 3 millioner kroner,} siger hun.', 'Broen kostede 30 millioner kroner, siger hun.'],
        ['{note|Ledigheden er faldet med 7 procent.}', 'Ledigheden er faldet med 9 procent.'],
        ['{note|To af fem børn kan ikke svømme,} siger hun.', 'Tre af fem børn kan ikke svømme, siger hun.'],
        ['{note|Partiet har fået penge fra Nordbyg.}', 'Partiet har fået penge fra Sydbyg.'],
        ['{note|Broen er lukket.} Vejret er godt.', 'Bilerne holder i kø ved åen. Vejret er godt.'],
        ['Hun siger: »{note|Vi har ikke flere penge til broen.}«', 'Hun siger: »Kassen er tom.«'],
        ['{note|Broen er lukket.}¶Vejret er godt.', 'Færgen sejler.¶Skolen er åben.'],
        ['{note|Minkene skal væk,} siger ministeren.', 'Ministeren vil ikke svare på spørgsmål.'],
        ['{note|Broen er lukket.}', 'The bridge is closed.'],
        // Twice the same, and nothing tells which one was meant.
        [
          'Vi er klar.¶{note|Broen er lukket.}¶Vi er klar.',
          'Nyt.¶Vi er klar.¶Broen er lukket.¶Vi er klar.¶Broen er lukket.¶Vi er klar.',
        ],
        // The same words, said by somebody else to somebody else.
        [
          'Ida Krogh åbnede mødet i forsamlingshuset. {note|Det er løgn,} sagde hun til Bo Lind.',
          'Færgen sejlede ikke på grund af tåge ved havnen. Ved kajen stod skipperen: Det er løgn, råbte han efter en måge, og så gik han hjem.',
        ],
      ],
      silent: [
        ['{note|Broen er lukket.}', 'Broen er lukket.'],
        ['{note|Broen er lukket.} Vejret er godt.', 'Nyt fra Nordby.¶Broen er lukket. Vejret er godt.'],
        ['{note|»Broen er lukket,«} siger Ida Krogh.', '”Broen er lukket,” siger Ida Krogh.'],
        ['{note|»Broen er lukket,«} siger Ida Krogh.', '– Broen er lukket, siger Ida Krogh.'],
        ['Nyt.¶{note|Broen er lukket.}¶Vejret er godt.', 'Nyt.\r\n\r\nBroen er lukket.\r\n\r\nVejret er godt.'],
        ['{note|Broen har kostet 3 millioner.}', 'Broen har kostet 3\u00A0millioner.'],
        ['{note|Broen er lukkket,} siger Ida Krogh.', 'Broen er lukket, siger Ida Krogh.'],
        ['{note|Broen er lukket nu} siger Ida Krogh.', 'Broen er lukket nu, siger Ida Krogh.'],
        ['Nyt fra Nordby. {note|Broen er lukket.} Vejret er godt.', 'Nyt fra Nordby. Broen er lukket.'],
        ['Vejret er godt. {note|Broen er lukket.} Det er trist.', 'Det regner. Broen er lukket. Det er trist.'],
        ['{note|Broen er lukket.} Færgen sejler den 3. maj.', 'Broen er lukket. Færgen sejler den 8. maj.'],
        ['Mødet var kort. {note|Broen er lukket,} siger Ida Krogh.', 'Mødet var kort. Broen er lukket, siger Bo Lind.'],
        ['{note|Broen er lukket.} Det regner.', '😀😀 Broen er lukket. Det regner.'],
        // A copy behind leaves the first where it was.
        ['Nyt: {note|Broen er lukket.} Det regner.', 'Nyt: Broen er lukket. Det regner. Broen er lukket.'],
        // Words as many as these are the same ones wherever they stand.
        [
          '{note|Kommunen har vidst siden foråret, at broen over åen ikke kan bære lastbiler.}¶Vejret er godt.¶Skolen er åben.',
          'Skolen er åben.¶Vejret er godt.¶Kommunen har vidst siden foråret, at broen over åen ikke kan bære lastbiler.',
        ],
        [
          '{note|Kommunen har vidst i flere år, at broen er farlig.}',
          'Kommunen har vidst i mange år, at broen er farlig.',
        ],
      ],
    },
    en: {
      found: [
        ['The sky is blue.¶{note|The mayor says that the bridge is closed.}', 'The sky is blue.'],
        ['{note|The mayor says that the bridge is closed.} The sky is blue.', 'The sky is blue.'],
        ['{note|The bridge is closed,} says the mayor.', ''],
        ['The bridge opens {note|on 3 May at nine o’clock}.', 'The bridge opens on 8 May at nine o’clock.'],
        ['{note|Ida Krogh says that the bridge will last.}', 'Bo Lind says that the bridge will last.'],
        ['{note|The bridge cost 3 million pounds,} she says.', 'The bridge cost 30 million pounds, she says.'],
        ['{note|Unemployment has fallen by 7 percent.}', 'Unemployment has fallen by 9 percent.'],
        ['{note|Two in five children cannot swim,} she says.', 'Three in five children cannot swim, she says.'],
        ['{note|The party was paid by Northbuild.}', 'The party was paid by Southbuild.'],
        ['{note|The bridge is closed.} The sky is blue.', 'Cars queue along the river bank. The sky is blue.'],
        ['She says: “{note|We have no more money for the bridge.}”', 'She says: “The till is empty.”'],
        ['{note|The bridge is closed.}¶The sky is blue.', 'The ferry sails.¶School is open.'],
        ['{note|The minks must go,} says the minister.', 'The minister will not take any questions.'],
        ['{note|The bridge is closed.}', 'Broen er lukket.'],
        [
          'We are ready.¶{note|The bridge is closed.}¶We are ready.',
          'News.¶We are ready.¶The bridge is closed.¶We are ready.¶The bridge is closed.¶We are ready.',
        ],
        [
          'Ida Krogh opened the meeting in the village hall. {note|That is a lie,} she said to Bo Lind.',
          'No ferry sailed because of the fog in the harbour. On the quay stood its master: That is a lie, he called after a gull, and went home.',
        ],
      ],
      silent: [
        ['{note|The bridge is closed.}', 'The bridge is closed.'],
        ['{note|The bridge is closed.} The sky is blue.', 'News from Northby.¶The bridge is closed. The sky is blue.'],
        ['{note|“The bridge is closed,”} says Ida Krogh.', '"The bridge is closed," says Ida Krogh.'],
        ['{note|“The bridge is closed,”} says Ida Krogh.', '‘The bridge is closed,’ says Ida Krogh.'],
        [
          'News.¶{note|The bridge is closed.}¶The sky is blue.',
          'News.\r\n\r\nThe bridge is closed.\r\n\r\nThe sky is blue.',
        ],
        ['{note|The bridge has cost 3 million.}', 'The bridge has cost 3\u00A0million.'],
        ['{note|The brigde is closed,} says Ida Krogh.', 'The bridge is closed, says Ida Krogh.'],
        ['{note|The bridge is closed now} says Ida Krogh.', 'The bridge is closed now, says Ida Krogh.'],
        ['News. {note|The bridge is closed.} The sky is blue.', 'News. The bridge is closed.'],
        ['It is dry. {note|The bridge is closed.} That is sad.', 'Rain. The bridge is closed. That is sad.'],
        ['{note|The bridge is closed.} The ferry sails on 3 May.', 'The bridge is closed. The ferry sails on 8 May.'],
        ['They met. {note|The bridge is closed,} says Ida Krogh.', 'They met. The bridge is closed, says Bo Lind.'],
        ['{note|The bridge is closed.} It rains.', '😀😀 The bridge is closed. It rains.'],
        ['News: {note|The bridge is closed.} It rains.', 'News: The bridge is closed. It rains. The bridge is closed.'],
        [
          '{note|The council has known since spring that the bridge cannot carry lorries.}¶The sky is blue.¶School is open.',
          'School is open.¶The sky is blue.¶The council has known since spring that the bridge cannot carry lorries.',
        ],
        [
          '{note|The council has known for several years that the bridge is unsafe.}',
          'The council has known for many years that the bridge is unsafe.',
        ],
      ],
    },
  };
