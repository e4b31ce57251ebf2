namespace AlumniCms.Kernel.Configuration;

/// <summary>A setting with which the program cannot start: its name, what is wrong with it and how to mend it.</summary>
public sealed class SettingsException(string setting, string problem) : Exception($"Setting {setting} {problem}");
