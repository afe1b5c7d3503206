/** Posts of some seventy elements in X's markup, twenty at a time, a batch per frame. */
export const FEED = `<!doctype html><html lang="en"><style>svg { inline-size: 1em; block-size: 1em; } article { contain: content; }</style><body><div id="react-root"><main role="main"><div data-testid="primaryColumn">
<section role="region"><div aria-label="Timeline: Your Home Timeline" id="feed"></div></section></div></main></div><script>
const icon = '<div><div><svg viewBox="0 0 24 24" aria-hidden="true"><g><path d="M1 1h2v2z"></path></g></svg></div></div>';
const button = (name) => '<div><button data-testid="' + name + '" aria-label="3 ' + name + '">' + icon + '<span data-testid="app-text-transition-container"><span><span>3</span></span></span></button></div>';
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const post = (text, index) => '<div data-testid="cellInnerDiv"><div><article role="article" data-testid="tweet"><div><div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-reader' + index + '"><a href="/reader' + index + '"><div><div><img alt="" src="data:,"></div></div></a></div></div>' +
  '<div data-testid="User-Name"><div><a href="/reader' + index + '" role="link"><div dir="ltr"><span><span>Reader ' + index + '</span></span></div></a></div><div><a href="/reader' + index + '" role="link"><div dir="ltr"><span>@reader' + index + '</span></div></a><div dir="ltr" aria-hidden="true"><span>·</span></div><a href="/reader' + index + '/status/' + (2027685456245686273n + BigInt(index)) + '" role="link"><time datetime="2026-02-28T10:02:00.000Z">4m</time></a></div></div>' +
  '<div dir="auto" lang="en" data-testid="tweetText"><span>' + escaped(text) + '</span></div>' +
  '<div role="group" aria-label="3 replies, 15 reposts, 1059 likes, 82346 views">' + ['reply', 'retweet', 'like', 'bookmark'].map(button).join('') + '</div></div></div></article></div></div>';
let posts = [];
function prepare(texts) {
  posts = texts.map(post);
}
const turn = (next) => new Promise((resolve) => next(resolve));
// The next posts, twenty a frame, below those that stand there.
function grow(count) {
  return inBatches(count, (batch) => document.getElementById('feed').insertAdjacentHTML('beforeend', batch.join('')));
}
// The next posts, twenty a frame, in the nodes of those that were there: a feed that recycles thirty of them.
function recycle(count) {
  const feed = document.getElementById('feed');
  return inBatches(count, (batch) => {
    for (const html of batch) {
      if (feed.children.length < 30) feed.insertAdjacentHTML('beforeend', html);
      else {
        const cell = feed.firstElementChild;
        cell.innerHTML = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</div>'));
        feed.append(cell);
      }
    }
  });
}
async function inBatches(count, show) {
  for (let end = posts.length - count; posts.length > end; ) {
    await turn(requestAnimationFrame);
    show(posts.splice(0, Math.min(20, posts.length - end)));
  }
  // Whoever took a break between two pieces of work has come back by now.
  await turn((done) => requestIdleCallback(done));
  await turn((done) => setTimeout(done, 200));
}
</script></body></html>`;
