from dlp_addon.cli import main

main(prog_name="dlpctl")
