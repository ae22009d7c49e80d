// Proxy auto-configuration for clients of the gateway. Put your names and addresses in, serve it as
// application/x-ns-proxy-autoconfig, and name its address in the clients' settings (or as http://wpad.YOUR-DOMAIN/wpad.dat).
var GATEWAYS = ["gateway-1.agency.example:8080", "gateway-2.agency.example:8080"];
var INSIDE = [".agency.example", ".local"];

function FindProxyForURL(url, host) {
  host = host.toLowerCase();
  if (isPlainHostName(host)) { return "DIRECT"; }
  for (var i = 0; i < INSIDE.length; i++) {
    if (dnsDomainIs(host, INSIDE[i])) { return "DIRECT"; }
  }
  // The same client goes to the same gateway, so that the parts of one upload meet there; the other one is for its outage.
  // There is no DIRECT at the end: where no gateway answers, nothing goes around them.
  var own = myIpAddress(), sum = 0;
  for (var j = 0; j < own.length; j++) { sum += own.charCodeAt(j); }
  var first = sum % GATEWAYS.length, list = [];
  for (var k = 0; k < GATEWAYS.length; k++) { list.push("PROXY " + GATEWAYS[(first + k) % GATEWAYS.length]); }
  return list.join("; ");
}
