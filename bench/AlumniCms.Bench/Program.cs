using System.CommandLine;
using System.Globalization;

using AlumniCms.Bench.BackOffice;
using AlumniCms.Bench.Distribution;
using AlumniCms.Bench.Editor;
using AlumniCms.Bench.Editorial;
using AlumniCms.Bench.Floor;
using AlumniCms.Bench.Lists;
using AlumniCms.Bench.Network;
using AlumniCms.Bench.Pages;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var root = new RootCommand("Benchmarks of the program as it is published. Start them with bench/run.sh.")
{
    new NetworkCommand(),
    new ListsCommand(),
    new BackOfficeCommand(),
    new PagesCommand(),
    new EditorCommand(),
    new DistributionCommand(),
    new EditorialCommand(),
    new ScheduleCommand(),
    new DifferencesCommand(),
    new FloorCommand(),
};
return await root.Parse(args).InvokeAsync();
