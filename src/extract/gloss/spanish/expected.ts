/** Spanish: who only expects a figure, and how they say it. */
export const EXPECTED = `
expects = espera, esperan, espera que, prevé, prevén, proyecta, proyectan, calcula, calculan, estima, estiman, anticipa, anticipan, confía en, aspira a, aspiran a, pronostica, pronostican, augura, contempla, prevee, planea, planean, pretende, busca, quiere
expected = esperaba, esperaban, esperado, esperada, esperados, esperadas, previsto, prevista, previstos, previstas, preveía, preveían, proyectado, proyectada, proyectados, estimado, estimada, estimados, estimadas, anticipado, pronosticado, pronosticaban, pronosticaba, estimaba, estimaban, proyectaba, proyectaban, calculaba, calculaban, auguraba, auguraban, {se |}{espera|esperaba|prevé|estima|proyecta}, anticipaban, anticipaba, descontaba, descontaban, vaticinaban, {apuntaba|apuntaban|apunta|apuntan} a, manejaba, manejaban, situaba, situaban, cifraba, cifraban
than expected = de lo {esperado|previsto|que se esperaba}
expectations = expectativas, expectativa, previsiones
forecast = previsión, pronóstico, pronósticos, proyección, proyecciones
estimates = estimaciones, estimación, estimativo
consensus = consenso, media de los analistas
analysts = analistas, expertos, mercado esperaba
analyst = analista
Wall Street = wall street
guidance = guía, orientación, perspectivas
guidance for = {guía|previsión|previsiones|perspectivas} para
target = objetivo, meta, metas, objetivos
could = podría, podrían, podrá, podrán, puede, pueden, pudiera
will = será, serán, tendrá, alcanzará, alcanzarán, generará, generarán, sumará, llegará, supondrá, aportará, aportarán, registrará, superará, ascenderá, reportará, va a, van a, facturará, ingresará, recibirá, rondará
would = sería, serían, tendría, alcanzaría, alcanzarían, generaría, generarían, sumaría, supondría, aportaría, ascendería, superaría, ingresaría, facturaría
if = si
plans = planes, plan
potential = potencial, potenciales
beat = superó, superaron, supera, superan, batió, batieron, superando, ha superado, por encima de las
missed = no alcanzó, no alcanzaron, no cumplió, quedó por debajo de, quedaron por debajo de, decepcionó
annualized = anualizado, anualizada, anualizados, anualizadas
run-rate = ritmo anual, ritmo anualizado
`;
