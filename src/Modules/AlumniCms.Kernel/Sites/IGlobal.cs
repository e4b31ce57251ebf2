namespace AlumniCms.Kernel.Sites;

/// <summary>Marks a row that belongs to the network as a whole, on purpose.</summary>
public interface IGlobal;
