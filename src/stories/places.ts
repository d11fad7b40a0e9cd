/** Countries in which few companies have a site. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  "argentina australia bhutan brazil britain china denmark ethiopia finland france germany iceland india ireland israel italy japan kazakhstan korea kuwait malaysia netherlands norway oman paraguay portugal russia singapore spain sweden taiwan thailand turkey".split(
    " ",
  ),
);

/** Names of places that stand in many texts about one company: they tell less than a name of a deal. */
export const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES,
  ...(
    "alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming " +
    "alberta columbia manitoba newfoundland brunswick ontario quebec québec saskatchewan " +
    "america american europe european asia africa canada canadian chinese norwegian saudi arabia swedish swiss switzerland emirates uk " +
    "austin beijing boston charlotte chicago dallas denver dubai hong kong houston london miami montreal vegas paris francisco seattle shenzhen sydney tokyo toronto vancouver wall street north south east west"
  ).split(" "),
]);
