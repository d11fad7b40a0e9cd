/** Italian: who only expects a figure, and how they say it. */
export const EXPECTED = `
expects = si aspetta, si aspettano, prevede, prevedono, stima che, stimano, punta a, puntano a, mira a, conta di, confida, ritiene, calcola
expected = atteso, attesa, attesi, attese, previsto, prevista, previsti, previste, si aspettava, si aspettavano, prevedeva, prevedevano, stimato, stimata, stimati, stimate, stimava, stimavano, pronosticato, ipotizzavano, attendeva, attendevano, indicava, indicavano, puntava a, puntavano a
than expected = {del|di quanto|delle} {previsto|atteso|previste|attese}
expectations = aspettative, attese degli analisti
forecast = previsione, previsioni, proiezione, proiezioni
estimates = stima, stime
consensus = consenso, consensus
analysts = analisti
analyst = analista
guidance = guidance, indicazioni, prospettive
target = obiettivo, obiettivi, traguardo
could = potrebbe, potrebbero, può, possono, potrà, potranno
will = sarà, saranno, avrà, avranno, raggiungerà, genererà, genereranno, porterà, arriverà, salirà, supererà, ammonterà, frutterà, registrerà, chiuderà
would = sarebbe, sarebbero, avrebbe, avrebbero, genererebbe, raggiungerebbe, arriverebbe, porterebbe
should = dovrebbe, dovrebbero, deve, devono, dovrà
if = se
plans = piani, piano
potential = potenziale, potenziali
beat = {ha |hanno |}{superato|battuto}, supera, superano, batte, battono, al di sopra delle
missed = {ha |hanno |}{mancato|deluso}, al di sotto delle, inferiori agli, inferiore alle, inferiore ai
annualized = annualizzato, annualizzata, annualizzati, annualizzate
run-rate = ritmo annuo
up to = fino a
`;
