/** Word lists by which the layout of notes is read: what headings, labels and job titles are made of. */

/** Words of which at least one stands in a job title. */
export const ROLE_WORD =
  /^(?:c[efimopst]o|cpto|ciso|s?vp|evp|avp|pm|tpm|em|sre|swe|dir|director|head|lead|leader|chief|chair(?:man|woman|person)?|cochair|founder|cofounder|creator|cocreator|president|partner|principal|staff|senior|sr|junior|jr|engineer|engineers|engineering|eng|developer|dev|devrel|advocate|evangelist|architect|scientist|researcher|professor|prof|lecturer|postdoc|phd|student|manager|mgr|mgmt|gm|officer|exec|executive|analyst|designer|consultant|maintainer|contributor|committer|author|editor|journalist|host|moderator|fellow|owner|ceo|specialist|strategist|technologist|administrator|admin|intern|instructor|teacher|coach|trainer|founding|managing|distinguished|product|marketing)$/iu;

/** Session words that stand where a title or a role would, and are neither. */
export const SESSION_WORD =
  /^(?:opening |closing |lightning |day \d+ )?(?:keynotes?|talks?|sessions?|workshops?|panels?|tutorials?|class(?:es)?|fireside chats?|demos?|spotlights?|birds of a feather|bof|q&a)(?: \d+)?$/iu;

/** Headings that only group talks. */
export const GROUP_HEADING =
  /^(?:(?:opening |closing |morning |afternoon |lightning |general |breakout )?(?:keynotes?|talks?|sessions?|workshops?|classes|panels?|tutorials?|presentations|lectures)|(?:\d{1,2}[./-]\d{1,2}[./-]?(?:\d{2,4})?\s*[-–,:]?\s*)?(?:day\s*(?:\d+|one|two|three|four|five)|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day)\b.*|(?:(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?(?:\s+\d{4})?|(?:(?:more|other|further) )?(?:notes|links|resources|slides)(?:,? (?:and|&) (?:notes|links|resources|slides))+|morning|afternoon|evening|schedule|agenda|program(?:me)?|tracks?|track \w+|notes?|misc(?:ellaneous)?|general|other|things to look up|to ?do|table of contents|contents|toc|index)$/iu;

/** Headings of parts of a talk. */
export const PART_HEADING =
  /^(?:q\s*&\s*a|questions?(?: (?:and|&) answers?)?|summary|tl;?dr|(?:key )?take-?aways?|conclusions?|overview|intro(?:duction)?|background|abstract|description|agenda|outline|context|motivation|problem(?: statement)?|(?:the )?solution|demos?|notes?|links?|references?|resources?|further reading|slides?|recording|video|code|discussion|results?|lessons(?: learned)?|best practices|architecture|future(?: work| plans)?|next steps|action items?|pros|cons|why|what|how|speakers?|bio|example|examples|appendix|quotes?|highlights|impressions|verdict|thoughts|features|setup|installation|usage)\s*[:?]?$/iu;

/** Words that make a first heading the name of an event rather than of a talk. */
export const EVENT_WORD =
  /\b(?:summit|conf|conference|con|meetup|fest|forum|expo|symposium|congress|hackathon|retreat|offsite|day \d|notes|trip report|recap|20\d\d)\b|\p{L}{3}con\b|20\d\d/iu;

/** A class goes on over several sittings; file-like headings after it are its notebooks. */
export const CLASS_WORD = /class|workshop|training|tutorial|\blab\b|course|boot ?camp|hands-on/iu;

/** Titles of notes that are kept beside talks and are none: lists, reminders, what a repository holds. */
export const ASIDE_TITLE =
  /(?:^|[\s:–—-])(?:follow-?\s?ups?|to-?\s?dos?|read\s?me|index|links?|resources|sources|licen[cs]e|contributing|agenda|schedule|glossary|inbox)$/iu;

/** The start of a heading that is a reminder to oneself. */
export const REMINDER =
  /^(?:try|todo|to do|remember|check|look|see|read|ask|follow|buy|find|google|install|sign up|watch)\b/iu;

/** A label before the names of those who speak. */
export const SPEAKER_LABEL =
  /^(?:speakers?|presenters?|presented by|panell?ists?|instructors?|hosts?|hosted by|authors?|by|talk by|who|keynote speakers?|moderators?|facilitators?|trainers?)$/iu;

/** What a legal form adds to a company's name. */
export const LEGAL_FORM =
  /^(?:inc|llc|ltd|gmbh|b\.?v|corp|co|plc|ag|sa|s\.?a\.?s|oy|ab|pty|limited|incorporated)\.?$/iu;

/** Particles that belong to a family name. */
export const NAME_PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|y|st)$/iu;

/** Acronyms that everybody knows, that name a job, a unit, a place or a way of speaking: nothing to look up. */
export const EVERYDAY_ACRONYM =
  /^(?:APIs?|UIs?|UX|GUI|IDs?|IDE|PRs?|FAQs?|TODOs?|FIXME|TBD|TBA|WIP|FYI|ASAP|AKA|IMO|IMHO|BTW|TLDR|LOL|NB|PS|OK|YES|NOT?|AND|ALL|THE|FOR|NEW|MUST|NEVER|ALWAYS|WHY|HOW|CEO|CTO|CFO|COO|CPO|CIO|CISO|VP|SVP|EVP|PM|TPM|GM|HR|MD|PHD|MBA|USA?|UK|EU|EMEA|APAC|NA|USD|EUR|GDP|GB|MB|KB|TB|PB|KHZ|MHZ|GHZ|AM|PM|UTC|GMT|EST|PST|PDT|CET|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN|PDF|JPG|PNG|GIF|CSV|URLs?|HTTPS?|WWW|DIY|RSVP|VIP|ETC|INC|LLC|LTD|GMBH|Q&A|AFAIK|AFAICT|NYC|SF|LA|TV|IT|PC|OSS?|README)$/u;
