using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Pages;

/// <summary>Goes through a page with the Tab key, and holds at every step that the reader sees where they are.</summary>
internal sealed class KeyboardWalk(IPage page)
{
    private const int MostSteps = 90;

    // An outline around the element itself or around what it spreads over its card, on the screen and not covered.
    private const string Look = """
        wanted => {
          const e = document.activeElement;
          const name = `${e.localName}${e.id ? '#' + e.id : ''}.${e.className} “${(e.textContent || e.value || '').trim().slice(0, 30)}”`;
          if (e === document.body) return 'lost';
          const styles = [null, '::before', '::after'].map(p => getComputedStyle(e, p));
          if (!styles.some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2)) return `unseen: ${name} has no outline`;
          const box = [...e.getClientRects()].find(b => b.width > 0 && b.height > 0);
          if (!box) return `unseen: ${name} has no size`;
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `unseen: ${name} is off the screen`;
          const top = document.elementFromPoint(x, y);
          if (!top || !(e.contains(top) || top.contains(e))) return `unseen: ${name} is covered by ${top?.localName}.${top?.className}`;
          return e.matches(wanted) ? 'there' : '';
        }
        """;

    /// <summary>Goes on to the next element that the selector fits.</summary>
    public async Task ToAsync(string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<string>(Look, selector);
            if (seen == "there")
                return;
            Assert.True(seen.Length == 0 || seen == "lost", $"{page.Url}: {seen}");
        }

        Assert.Fail($"{page.Url}: {selector} was not reached with {MostSteps} steps of the Tab key.");
    }

    /// <summary>Goes there and follows it, and waits for the address it leads to.</summary>
    public async Task FollowAsync(string selector, string address)
    {
        await ToAsync(selector);
        await EnterAsync(address);
    }

    /// <summary>Presses Enter and waits for the address it leads to: from before on, since a quick page is there at once.</summary>
    public async Task EnterAsync(string address)
    {
        var arrival = page.WaitForURLAsync(address);
        await page.Keyboard.PressAsync("Enter");
        await arrival;
    }
}
