using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Pages;

/// <summary>WCAG 1.4.4 and 1.4.10: a page at 200 %, with text alone at 200 %, and on a screen 320 pixels wide.</summary>
internal static class EnlargedText
{
    // What lies outside a box that hides its overflow, or outside the screen, cannot be read. A box that scrolls is
    // no loss, what is for screen readers alone is one pixel large, and the button of the State's search shows a glass
    // instead of its word. A line may stick out of its box by the room for marks that its letters do not have.
    private const string Measure = """
        () => {
          const faults = new Set();
          const name = e => e.localName + (e.id ? '#' + e.id : '') + [...e.classList].map(c => '.' + c).join('');
          const width = document.documentElement.scrollWidth;
          if (width > innerWidth) faults.add(`the page is ${width} wide on a screen of ${innerWidth}`);
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node; (node = texts.nextNode());) {
            const owner = node.parentElement;
            if (owner.matches('.fr-search-bar > .fr-btn')) continue;
            if (!node.data.trim() || !owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const boxes = [...range.getClientRects()].filter(b => b.width > 1 && b.height > 1);
            let [scrollsX, scrollsY, isUnseen] = [false, false, false];
            const found = [];
            for (let e = owner; e && e !== document.documentElement; e = e.parentElement) {
              const style = getComputedStyle(e);
              if (style.display === 'inline' || style.display === 'contents') continue;
              const frame = e.getBoundingClientRect();
              const [hidesX, hidesY] = [style.overflowX, style.overflowY].map(o => o === 'hidden' || o === 'clip');
              if (hidesX && hidesY && frame.width <= 1.5 && frame.height <= 1.5) { isUnseen = true; break; }
              for (const box of boxes) {
                const slack = box.height / 4;
                if (hidesX && !scrollsX && (box.left < frame.left - 1 || box.right > frame.right + 1)) found.push(`cut off sideways by ${name(e)}`);
                if (hidesY && !scrollsY && (box.top < frame.top - slack || box.bottom > frame.bottom + slack)) found.push(`cut off by the height of ${name(e)}`);
              }
              scrollsX ||= ['auto', 'scroll'].includes(style.overflowX);
              scrollsY ||= ['auto', 'scroll'].includes(style.overflowY);
              if (style.position === 'fixed') break;
            }
            if (isUnseen) continue;
            if (!scrollsX && boxes.some(b => b.left < -1 || b.right > innerWidth + 1) && owner.closest('.skip, .fr-skiplinks') === null) found.push('off the screen');
            for (const fault of found) faults.add(`“${node.data.trim().slice(0, 40)}” in ${name(owner)}: ${fault}`);
          }
          return [...faults];
        }
        """;

    private static readonly (string Name, int Width, int Height, string FontSize)[] Screens =
        [("200 %", 640, 400, ""), ("text at 200 %", 1280, 800, "200%"), ("320 pixels", 320, 640, "")];

    /// <summary>Holds that nothing of the pages is lost, and says what is.</summary>
    public static async Task LosesNothingAsync(IPage page, string address, IEnumerable<string> paths)
    {
        var faults = new List<string>();
        foreach (var path in paths)
        {
            await page.GotoAsync(address + path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            foreach (var screen in Screens)
            {
                await page.SetViewportSizeAsync(screen.Width, screen.Height);
                await page.EvaluateAsync("size => { document.documentElement.style.fontSize = size; }", screen.FontSize);
                faults.AddRange((await page.EvaluateAsync<string[]>(Measure)).Select(fault => $"{path} at {screen.Name}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
