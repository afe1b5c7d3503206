const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements of HTML and what stands for the rest of SVG and MathML. */
export const TAGS = words(`
  a abbr address article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col colgroup data
  datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6
  head header hgroup hr html i iframe img input ins kbd label legend li main map mark math menu meter nav object ol optgroup option
  output p picture pre progress q rp rt ruby s samp search section select slot small source span strong sub summary sup svg table
  tbody td template textarea tfoot th thead time title tr track u ul var video wbr
`);

/** Attributes of one word that HTML, ARIA in its old form, microdata and RDFa know. */
export const ATTRIBUTES = words(`
  about action align allow alt async autocomplete autofocus autoplay bgcolor border cellpadding cellspacing charset checked cite
  color cols colspan content contenteditable controls coords crossorigin data datatype datetime decoding dir dirname disabled
  download draggable enctype face for form formaction headers height hidden href hreflang id inert inputmode is ismap itemid
  itemprop itemref itemscope itemtype kind label lang list loading loop low max maxlength media method min minlength multiple muted
  name nowrap open optimum part pattern placeholder popover poster prefix preload property readonly rel required resource rev
  reversed role rows rowspan scope selected shape size sizes slot span spellcheck src srcset start step summary tabindex target
  title translate type typeof usemap valign value vocab width wrap
`);

/**
 * Words that people who build pages give to parts of them. What a test id, a role or an `itemprop` says passes word by word
 * through this list, so that a name in it (`avatar-mara_q`) does not.
 */
export const PART_WORDS = words(`
  account action actions actor ad ads age alert all anchor and animation answer answers app area article articles aside at attachment audio
  author avatar award back badge banner bar base best blog board body bookmark bottom box breadcrumb button buttons by byline
  card cards carousel category cell channel chat check child children chip click close code col collapse collapsed column
  columns comment commentary comments community company compact component composer container content context control controls count
  counter cover create created creator css custom date dates datetime default delete desc description detail details dialog
  discussion display divider document dot down downvote drop dropdown edit edited editor element embed empty end entity entry
  error event expand expanded external favorite feature featured feed fetch field figure file filter first flair flex follow
  followers following footer form forum frame friend full gallery grid group groups handle has head header heading headline
  hidden history home icon id image img index info inline inner input insert internal item items json key label labels lang
  language large last lazy layout lead left level like likes line link links list listing load loading local location lockup log
  logo main map mark marker media member members menu message meta metadata mini modal modified module more multi name names nav
  navigation new next no node none note notification number of off on open option options order original outer overlay overview
  owner page pagination pane panel paragraph parent part path permalink person photo picture pin pinned place placeholder play
  player poll pop popover popup post posted posts preview previous primary product profile progress promoted promo published
  publisher pull question questions quick quote quoted rank rate rated rating ratings react reaction reactions read recent
  recommend recommended region related remove render renderer replies reply report repost reposts request response result results
  retweet review reviews rich right role root row rows save score screen script scroll search secondary section select self send
  separator server set settings share shared shares shell show side sidebar sign similar single site size skeleton slide slot
  small social sort source space span spinner sponsored sponsor stack star stars start starter state stats status sticky story
  stream sub submission submit subreddit subscribe subtitle suggested summary tab table tabs tag tags tail target term test text
  thing thread threads thumb thumbnail tile time timeline timestamp title to toggle tombstone tool toolbar tooltip top topic
  topics total tree trending truncated tweet type ui unfold unread up update updates upper upvote url user username users value
  variant verified vertical video videos view viewed views virtual vote votes watch web widget with wrapper write
  creative work posting aggregate organization answer accepted suggested forum video object blog rating
  checkbox radio button menuitem tablist tabpanel tree treeitem grid gridcell row rowgroup rowheader columnheader listitem
  listbox list option presentation none img figure feed article main navigation complementary contentinfo banner search form
  heading separator status alert alertdialog dialog log marquee timer tooltip switch slider spinbutton textbox combobox searchbox
  link math note region group toolbar application document directory definition term password email tel submit reset hidden
  nofollow noopener noreferrer ugc me canonical alternate stylesheet icon preload prev license
  interaction interactive statistic name family given additional address locality country postal street
  date created modified published main entity of page image logo headline comment text author creator publisher review body
`);
