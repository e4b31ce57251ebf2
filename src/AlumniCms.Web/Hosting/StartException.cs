namespace AlumniCms.Web.Hosting;

/// <summary>Something outside the program keeps it from starting; the message says what and how to mend it.</summary>
internal sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);
