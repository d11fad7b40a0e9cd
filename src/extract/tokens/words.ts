/** Closed word classes of the linking grammar. Each list is what English news of results uses, not what one text did. */

/** A closed class of words, as tokens have them in `low`; written with blanks between them. */
export const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** May stand between a figure's name and the figure without changing what it says. */
export const LINK_WORDS = oneOf(
  "of was were is are be been being at to in for on the a an and its it their our his this that which also had has have stood came come comes reached reaching hit hits totaled totalled totaling totalling amounted amounts equaled equalled recorded reported reporting reports posted posting posts booked generated generating logged registered rose rises rising grew grows growing increased increases increasing climbed climbs climbing jumped jumps jumping surged surges surging soared soars soaring advanced gained gains fell falls falling dropped drops dropping declined declines declining decreased decreases decreasing slid slides sliding slipped slips plunged plunging tumbled sank shrank shrinks shrinking contracted narrowed narrows narrowing widened widens widening improved improves improving worsened doubled doubles doubling tripled triples tripling quadrupled more than less over under above below about around approximately roughly nearly almost some just only up down by as high low new record year quarter quarterly annual first second third fourth with company's company group miner firm bitcoin digital clocked printed showed showing shows landed settled ended finished fetched delivered delivering earned earning brought contributed contributing produced producing recognized recognised made pulled swung swings swinging turned turning went goes totals equal equals amounting coming came out exceeded exceeding topped topping surpassed surpassing crossed crossing slightly sharply significantly substantially again still now then compared remained remains flat roughly level unchanged steady : - \u2013 \u2014 = ( ) ' 's \" \u201c \u201d * . | # given put sequentially sequential considerable massive hefty huge whopping staggering largest biggest contributor good chipped supplied netted larger smaller wide narrow non-cash noncash gaap ifrs unaudited consolidated approx ca from mostly mainly largely lag lagen bei auf von betrug betrugen belief beliefen sich stieg stiegen sank sanken fiel fielen wuchs erreichte erreichten der die das den dem um im des ein plus minus us hat sich zum zur verdoppelt und liegt seiner seine ihrer meldet meldete verzeichnete erzielte erzielt geschichte nach lagen cumulative mounted worked shot inched nudged fifth tenth twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold ran accounted accounting remaining rest meanwhile however alone close little bit further all held another responsible unit arm gave did steuerte noch trug legte zu entfielen verdiente kletterte kletterten",
);

/** Begin something else: an amount behind them belongs to it. */
export const BARRIERS = oneOf(
  "including includes include excluding paid pays pay paying bought buys buy buying sold sells sell selling raised raises raise raising spent spends spend spending invested invests invest investing repaid borrowed acquired acquires acquire acquiring purchased worth valued secured secures received receives issued issues owed driven due because thanks boosted helped helping offset offsetting reflecting reflects drove fund funds funded financed finances financing covers cover takes took take gives give bringing helps backed approved closed signed signs signing agreed holds hold buyback upsized priced pricing per each while although though whereas but despite announced announcing costs cost leaving left guides about-face consisted consisting comprised comprising composed split",
);

export const CHANGE_VERBS = oneOf(
  "rose rises rising rise grew grows growing grow growth increased increases increasing increase climbed climbs climbing climb jumped jumps jumping jump surged surges surging surge soared soars soaring soar advanced gained fell falls falling fall dropped drops dropping drop declined declines declining decline decreased decreases decreasing decrease slid slides sliding slide slipped plunged plunges plunging tumbled sank shrank shrinks shrinking narrowed narrows narrowing widened widens widening improved improves improving worsened deepened deepens deepening broadened broadens broadening deteriorated deteriorates deteriorating swelled swells swelling mushroomed exploded up down higher lower doubled tripled quadrupled swung swings swinging swing went moved ballooned expanded expands expanding contracted more fewer less better worse added adding crept edged ticked leapt leaped rocketed skyrocketed spiked dipped eased crashed cratered halved reduced cut stieg stiegen sank sanken fiel fielen wuchs kletterte kletterten legte inched nudged shot mounted",
);

/** A sentence with one of these tells of results, so a segment's bare name can carry a figure. */
export const RESULT_VERBS = oneOf(
  "generated generates generating recognized recognised brought brings bringing earned earns earning contributed contributes contributing produced posted delivered made makes pulled reported recorded booked grew rose fell dropped climbed increased decreased declined surged jumped totaled totalled came reached accounted added went doubled tripled collected took registered logged yielded remains remained was were fetched supplied netted chipped stood bringing adds gave did steuerte trug brachte brachten kam kamen erzielte erlöste",
);

/** Between a figure and the name behind it: "$427 million [quarterly] net loss", "$21 million [in] HPC revenue". */
export const RIGHT_GLUE = oneOf(
  "of in from as worth total the its their our a an quarterly annual net gaap first-quarter second-quarter third-quarter fourth-quarter first second third fourth quarter full year half record bitcoin company company's unaudited consolidated - \u2013 's non-cash huge hefty massive quarter's continuing ops operations q1 q2 q3 q4 fiscal gross new combined attributable staggering whopping steep wide wider after-tax bottom-line bottom line overall preliminary reported period came comes coming stemmed derived generated by young fledgling nascent budding emerging growing fast core legacy small smaller booming auf die das vermietung von der dem aus",
);

/** Behind the amount they make it a rate, a price or a share, no figure of a period. */
export const PER_WORDS = oneOf("per each apiece annually yearly monthly daily p.a hourly");

/** Nobody's results yet: verbs and nouns that hold until the clause turns. */
export const EXPECT_VERBS = oneOf(
  "expect expects expecting anticipate anticipates anticipating anticipated forecast forecasts forecasting forecasted project projecting projected projects predicts predicted predicting guided guides guiding could would might may should will shall potential potentially poised targets targeted targeting target aims aiming aim goal hopes plans planned outlook guidance would-be expected modeled modelled modeling models foresees foresee eyeing eyes wants scheduled pegged penciled pencilled estimated estimates sees predicting implies implied seen if erwartet erwarten erwarteten erwartete geschätzten geschätzte geschätzter prognostizierten prognose prognostiziert d\u00fcrfte k\u00f6nnte soll rechnet rechnen gerechnet annualized annualised run-rate hypothetical illustrative eventually upon once assumes assume assumed assuming",
);
/** Only the next figure is theirs: "estimates of $232.7 million". */
export const EXPECT_NOUNS = oneOf(
  "estimate estimates estimated consensus expectation expectations forecast forecasts projection projections view views target targets prediction predictions call prognose prognosen sch\u00e4tzung sch\u00e4tzungen konsens guidance zacks factset",
);
/** People who expect: they make what follows an expectation when a verb or a figure follows at once. */
export const EXPECTERS = oneOf(
  "analyst analysts street factset zacks economists brokers wallstreet analysten consensus bloomberg lseg refinitiv experts visible",
);
export const EXPECTER_VERBS = oneOf(
  "is are modelling modeling expecting pencilling looking look looks await awaits seek seeks eye want wants hope hopes expect expected expects see sees saw had have has were was had polled model modeled called call calls looked looking anticipated anticipate forecast forecasted predicted predict project projected estimate estimated on wanted put pencilled penciled at said 's '",
);
/** Behind the figure: "$48.8 million expected by analysts". */
export const EXPECT_BEHIND = oneOf(
  "expected forecast forecasted consensus estimate estimates estimated analysts analyst projected anticipated predicted guided targeted expectation expectations erwartet guidance est ests exp gerechnet",
);

/** After a comma these bring a clause back to what did happen. */
export const REPORT_VERBS = oneOf(
  "was were reported posted rose fell came totaled totalled reached had generated recorded delivered topped beat missed grew increased decreased declined dropped booked earned logged swung narrowed widened climbed surged jumped lost added brought contributed produced yielded",
);

/** Names of a company's takings as a whole. */
export const REVENUE_NOUNS = oneOf("revenue revenues sales");

/** What they lead to has not happened. */
export const MODALS = oneOf("will would could should may might");

/** Words of scale behind a number. */
export const SCALES = oneOf("million billion mln bn m");

/** A part of a company. */
export const BUSINESS_UNITS = oneOf("arm business division segment unit");

/** The company without its name. */
export const FIRM_WORDS = oneOf("it company miner group firm they we");

/** The trade itself: alone no line of business. */
export const TRADE_WORDS = oneOf("bitcoin btc crypto cryptocurrency ai gpu gpus ki hosting");
