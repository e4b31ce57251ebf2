using System.Collections.Frozen;

namespace AlumniCms.Sites.Localization;

/// <summary>The usual plural rules, for files whose header states none. Sources: gettext's manual and Unicode CLDR.</summary>
internal static class DefaultPluralRules
{
    private const string EastSlavic = "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;";
    private const string Czech = "nplurals=3; plural=n==1 ? 0 : n>=2 && n<=4 ? 1 : 2;";

    private static readonly PluralRule English = PluralRule.Parse("nplurals=2; plural=n != 1;");

    private static readonly FrozenDictionary<string, PluralRule> Rules = Build(
        ("nplurals=1; plural=0;", "bm bo dz id ig ja jv kea km ko lo ms my sg su th to vi wo yo yue zh"),
        ("nplurals=2; plural=n > 1;", "ak am fa ff fr hy kab ln mg nso oc pt-BR ti wa"),
        ("nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;", "ar"),
        (EastSlavic, "be bs hr ru sr uk"),
        ("nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;", "pl"),
        (Czech, "cs sk"),
        ("nplurals=3; plural=n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2;", "ro"),
        ("nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2;", "lt"),
        ("nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n!=0 ? 1 : 2;", "lv"),
        ("nplurals=4; plural=n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3;", "sl"),
        ("nplurals=4; plural=n==1 ? 0 : n==0 || (n%100>1 && n%100<11) ? 1 : n%100>10 && n%100<20 ? 2 : 3;", "mt"),
        ("nplurals=4; plural=n==1 ? 0 : n==2 ? 1 : n!=8 && n!=11 ? 2 : 3;", "cy"),
        ("nplurals=5; plural=n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4;", "ga"),
        ("nplurals=2; plural=n%10!=1 || n%100==11;", "is mk"));

    public static PluralRule For(string culture)
    {
        for (var name = culture.Replace('_', '-'); name.Length > 0; name = CultureFallback.ParentName(name))
        {
            if (Rules.TryGetValue(name, out var rule))
                return rule;
        }

        return English;
    }

    private static FrozenDictionary<string, PluralRule> Build(params ReadOnlySpan<(string Header, string Cultures)> rules)
    {
        var table = new Dictionary<string, PluralRule>(StringComparer.OrdinalIgnoreCase);
        foreach (var (header, cultures) in rules)
        {
            var rule = PluralRule.Parse(header);
            foreach (var culture in cultures.Split(' '))
                table.Add(culture, rule);
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
