using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Accounts",
    Description = "The pages where people sign in and look after their account.",
    Layer = 6)]
[assembly: Feature(
    "AlumniCms.Accounts",
    Name = "Accounts",
    Description = "Sign-in, passwords, two-step sign-in and sessions.",
    Category = "Members",
    AlwaysEnabled = true)]
