using { MashupService } from './service';

// Whoever works on cases; what each of them sees of one is what its own service shows her.
annotate MashupService with @requires: [ 'asesor', 'coordinador', 'direccion', 'calidad', 'auditor', 'area' ];
annotate MashupService.radicar with @requires: 'asesor';
