namespace AlumniCms.Web.Hosting;

/// <summary>A setting with which the program cannot start.</summary>
internal sealed class SettingsException(string setting, string problem) : Exception($"Setting {setting} {problem}");
