/**
 * Adverbs, and words that comment on a whole sentence: they name nothing and part one phrase from the next.
 */
export const ADVERBS = `
abroad abruptly absolutely accidentally accordingly accurately actively actually additionally adequately
admittedly afterward afterwards again aggressively ago ahead algorithmically allegedly almost alone already
alright also altogether always amazingly anew annually anonymously anyhow anymore anyway anyways anywhere
apart apparently appropriately approximately architecturally arguably aside asynchronously atomically
automatically away awfully awkwardly back backward backwards badly barely basically beautifully beforehand
best better blindly boldly briefly brightly broadly brutally carefully carelessly casually cautiously
centrally certainly cheaply chiefly clearly cleverly closely coincidentally cold collectively comfortably
commonly comparatively completely conceptually concurrently confidently consciously consequently considerably
consistently constantly continually continuously conveniently conversely correctly critically crucially
cruelly curiously currently daily dangerously deeply definitely deliberately dependably desperately
deterministically differently directly disproportionately distinctly double doubly downhill downstairs
downstream downwards dramatically drastically duly dynamically eagerly earlier early easily economically
effectively efficiently effortlessly elegantly else elsewhere emotionally empirically endlessly enormously
entirely equally erratically especially essentially evenly eventually ever everywhere evidently exactly
exceedingly exceptionally excessively exclusively explicitly exponentially extensively externally extra
extremely fairly faithfully falsely famously fantastically far fast faster finally financially firmly firstly
flatly fluently forever formally formerly forth fortunately forward forwards frankly freely frequently freshly
fully fundamentally funnily further furthermore generally generously gently genuinely globally gracefully
gradually gratefully greatly grossly half halfway happily hard hardly harshly hastily heavily hence henceforth
hereby herein hierarchically highly historically hitherto holistically honestly hopefully horizontally hourly
hugely ideally identically immediately immensely implicitly importantly impossibly improperly inadvertently
incidentally incorrectly increasingly incredibly incrementally indeed indefinitely independently indirectly
individually indoors inevitably infinitely informally inherently initially insanely instantly instead
insufficiently intensely intentionally interactively interestingly intermittently internally internationally
intrinsically intuitively inwards ironically irregularly iteratively jointly just justifiably kindly largely
lastly late lately later latterly lazily legally legitimately likely likewise linearly literally live locally
logically long loosely lots loudly low luckily madly mainly manually marginally massively mathematically maybe
meaningfully meantime meanwhile merely mildly minimally miserably mistakenly moderately momentarily monthly
morally moreover mostly mutually naively namely nationally natively naturally nearby nearly neatly necessarily
needlessly negatively nervously nevertheless newly next nicely nightly nominally nonetheless normally notably
noticeably notoriously now nowadays nowhere numerically objectively obviously occasionally oddly offhand
officially often oftentimes only openly operationally optimally optionally organically organizationally
originally otherwise outdoors outright outwards overall overly overnight overseas painfully painlessly
partially particularly partly passively patiently perfectly perhaps periodically permanently personally
physically plainly plausibly politely poorly positively possibly potentially practically precisely predictably
predominantly preferably presently presumably pretty previously primarily principally privately proactively
probably professionally programmatically progressively prominently promptly properly proportionally proudly
publicly purely purposefully purposely quarterly quick quicker quickly quietly quite radically randomly
rapidly rarely rather readily realistically really reasonably recently recklessly recursively regardless
regularly relatively relentlessly reliably reluctantly remarkably remotely repeatedly reportedly respectively
responsibly retrospectively right rigorously roughly routinely sadly safely satisfactorily scarcely seamlessly
secondly secretly securely seemingly seldom selectively semantically sensibly separately sequentially
seriously severely shamelessly sharply short shortly side-by-side sideways significantly silently similarly
simply simultaneously sincerely singly skillfully slightly slower slowly smartly smoothly so-so socially
softly solely solidly someday somehow someplace sometime sometimes somewhat somewhere soon sooner spatially
specially specifically spectacularly spontaneously sporadically squarely statically statistically steadily
still straight straightforwardly strangely strategically strictly strikingly strongly structurally stupidly
subsequently substantially subtly successfully successively suddenly sufficiently suitably super supposedly
surely surprisingly suspiciously swiftly symmetrically synchronously systematically technically temporarily
terribly thankfully theoretically thereafter thereby therefore therein thereof thirdly thoroughly thoughtfully
thus tightly today together tomorrow tonight too totally tougher traditionally transitively transparently
tremendously trivially truly truthfully typically ultimately unambiguously unavoidably unbelievably
unconditionally underground understandably undoubtedly unexpectedly unfairly unfortunately uniformly uniquely
universally unknowingly unlikely unnecessarily unsurprisingly unusually uphill upright upstairs upstream
upward upwards urgently usefully usually utterly vaguely variously vastly verbally vertically very violently
virtually visibly visually vividly voluntarily wastefully weakly weekly weirdly well whatsoever wholly widely
wildly willingly wisely wonderfully worldwide worse wrongly yearly yesterday
`;
