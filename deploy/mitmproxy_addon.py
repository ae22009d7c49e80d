from dlp_addon.bootstrap import build_gateway
from dlp_addon.proxy.addon import DlpAddon

addons = [DlpAddon(build_gateway)]
