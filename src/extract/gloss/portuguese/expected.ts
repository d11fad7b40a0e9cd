/** Portuguese: who only expects a figure, and how they say it. */
export const EXPECTED = `
expects = espera, esperam, espera que, prevê, preveem, projeta, projetam, calcula, estima, estimam, antecipa, planeja, planejam, pretende, mira, visa, almeja, busca
expected = esperava, esperavam, esperado, esperada, esperados, esperadas, previsto, prevista, previstos, previstas, previa, previam, projetado, projetada, projetados, projetava, projetavam, estimado, estimada, estimados, estimadas, estimava, estimavam, antecipado, aguardado, aguardava, aguardavam, apontava para, apontavam para, calculava, calculavam
than expected = do que o {esperado|previsto}
expectations = expectativas, expectativa
forecast = previsão, previsões, projeção, projeções
estimates = estimativa, estimativas
consensus = consenso
analysts = analistas
analyst = analista
guidance = guidance, orientação, perspectivas
target = meta, metas, objetivo, alvo
could = poderia, poderiam, pode, podem, poderá, poderão
will = será, serão, terá, terão, atingirá, gerará, vai, vão, somará, alcançará, chegará, ultrapassará, renderá, registrará
would = seria, seriam, teria, teriam, geraria, renderia, atingiria, somaria
should = deve, devem, deverá, deverão, deveria
if = caso
plans = planos, plano
potential = potencial, potenciais
beat = superou, superaram, supera, superam, bateu as, acima das
missed = não atingiu, não alcançou, ficou abaixo, ficaram abaixo
annualized = anualizado, anualizada, anualizados, anualizadas
run-rate = ritmo anual, ritmo anualizado
`;
