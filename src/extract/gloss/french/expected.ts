/** French: who only expects a figure, and how they say it. */
export const EXPECTED = `
expects = attend, attendent, s'attend {à|à ce que}, prévoit, prévoient, table sur, tablent sur, anticipe, anticipent, estime, estiment, espère, mise sur, projette, compte {atteindre|générer|réaliser|dégager}, escompte
expected = attendu, attendue, attendus, attendues, prévu, prévue, prévus, prévues, attendait, attendaient, prévoyait, prévoyaient, tablait, tablaient, tablait sur, tablaient sur, anticipé, anticipait, anticipaient, estimé, estimée, estimés, estimées, estimait, estimaient, escompté, escomptait, escomptaient, s'attendait à, s'attendaient à, misait sur, misaient sur, visait, visaient, visé, espéré, espérés, projeté, projetés
than expected = que {prévu|attendu|prévue|attendue|prévus|attendus}
expectations = attentes, prévisions
forecast = prévision, projection, projections
estimates = estimations, estimation
consensus = consensus
analysts = analystes
analyst = analyste
guidance = perspectives, guidance
guidance for = perspectives pour
target = objectif, cible, objectifs
targets = vise, visent, ambitionne
could = pourrait, pourraient, peut, peuvent, pouvant, pourra, pourront, susceptible de
will = sera, seront, aura, auront, atteindra, atteindront, générera, généreront, rapportera, rapporteront, dégagera, représentera, s'élèvera, dépassera, apportera, va, vont, ira, compte
would = serait, seraient, aurait, auraient, atteindrait, générerait, représenterait, rapporterait, porterait, dépasserait
should = devrait, devraient, doit, doivent
if = si, s'il
plans = plan, plans, projet, projets
potential = potentiel, potentiels, potentielle
beat = {a |ont |}{dépassé|battu|surpassé}, dépasse, dépassent, bat, surpasse, au-dessus {de|des|du}
missed = {a |ont |}manqué, manque, en dessous {de|des|du}, en deçà {de|des|du}
annualized = annualisé, annualisée, annualisés, annualisées
run-rate = rythme annuel, rythme annualisé
up to = jusqu'à
`;
